export { MerchantRates } from './merchant-rates.service.ts'
