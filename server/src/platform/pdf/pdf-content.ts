/** The parts of pdfmake's content that our documents are made of. Lengths in points. */
export type Content = string | TextNode | StackNode | TableNode | CanvasNode

interface Placed {
  margin?: [left: number, top: number, right: number, bottom: number]
  alignment?: 'left' | 'center' | 'right'
  colSpan?: number
}

interface TextNode extends Placed {
  text: string
  style?: 'title' | 'heading' | 'quiet' | 'columnHead'
  bold?: boolean
  color?: string
  headlineLevel?: number
}

interface StackNode extends Placed {
  stack: Content[]
}

export interface TableNode extends Placed {
  table: {
    headerRows?: number
    dontBreakRows?: boolean
    widths: (number | '*' | 'auto')[]
    body: Content[][]
  }
  layout?: 'noBorders' | TableLayout
}

interface TableLayout {
  hLineWidth: (line: number) => number
  vLineWidth: () => number
  hLineColor: () => string
  paddingLeft: (column: number) => number
  paddingRight: () => number
  paddingTop: () => number
  paddingBottom: () => number
}

interface CanvasNode extends Placed {
  canvas: { type: 'rect'; x: number; y: number; w: number; h: number; color: string }[]
}
