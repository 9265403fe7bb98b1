export type { Content, TableNode } from './pdf-content.ts'
export { printable } from './printable.ts'
export { writePdf } from './pdf-writer.ts'
export type { PdfDocument } from './pdf-writer.ts'
