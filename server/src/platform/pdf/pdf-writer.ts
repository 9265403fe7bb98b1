import pdfmake from 'pdfmake'
import { FONT_FILES } from './font.ts'
import type { Content } from './pdf-content.ts'

const FONT = 'NotoSansSC'

pdfmake.setFonts({ [FONT]: { ...FONT_FILES } })
// Nothing is read but the two fonts, and nothing fetched.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => Object.values<string>(FONT_FILES).includes(path))

export interface PdfDocument {
  title: string
  author: string
  language: 'zh' | 'en'
  /** When it was made: the only moment in the file, so that the same input gives the same bytes. */
  madeAt: Date
  content: Content[]
  /** At the foot of each page. */
  footer: (page: number, pages: number) => string
}

/** An A4 document, the font embedded as far as it is used, texts selectable. */
export async function writePdf(document: PdfDocument): Promise<Buffer> {
  const { title, author, language, madeAt, content, footer } = document
  return pdfmake
    .createPdf({
      // A heading does not stand alone at the end of a page.
      pageBreakBefore: isLoneHeading,
      pageSize: 'A4',
      pageMargins: [42, 42, 42, 48],
      version: '1.7',
      language: language === 'zh' ? 'zh-CN' : 'en',
      displayTitle: true,
      info: {
        title,
        author,
        creationDate: madeAt,
        modDate: madeAt,
        producer: 'liangma',
        creator: 'liangma',
      },
      defaultStyle: { font: FONT, fontSize: 9, lineHeight: 1.2 },
      styles: {
        title: { fontSize: 18, bold: true, margin: [0, 0, 0, 4] },
        heading: { fontSize: 12, bold: true, margin: [0, 14, 0, 5] },
        quiet: { fontSize: 7.5, color: '#46545f' },
        columnHead: { fontSize: 8, bold: true, color: '#46545f' },
      },
      content,
      footer: (page: number, pages: number) => ({
        text: footer(page, pages),
        style: 'quiet',
        margin: [42, 12, 42, 0],
        alignment: 'center',
      }),
    })
    .getBuffer()
}

interface SetNode {
  headlineLevel?: number
  startPosition?: { verticalRatio: number }
}

/** How far down a page a heading may stand, so that something of its part stands below it. */
const LOWEST_HEADING = 0.88

function isLoneHeading({ headlineLevel, startPosition }: SetNode): boolean {
  return headlineLevel === 1 && (startPosition?.verticalRatio ?? 0) > LOWEST_HEADING
}
