import type { zh } from './zh.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Record<keyof typeof zh, string> }
    returnNull: false
  }
}
