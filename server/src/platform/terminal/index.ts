export type { Progress } from './progress.ts'
export type { TableColumn } from './table.ts'
export { EXIT, type ExitCode, Terminal, type TerminalParts } from './terminal.ts'
export { textWidth } from './text-width.ts'
