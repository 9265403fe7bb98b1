export { VERIFY_POLICY, renderVerifyPage } from './verify-page.ts'
