import type { DumpList, Language } from '@liangma/contracts'
import { html } from 'ghtml'
import { grouped, linkTo } from './links.ts'
import { dataTable, dayMark, text } from './pieces/index.ts'
import { type Voice, voiceOf } from './words/index.ts'
import type { PageWord } from './words/index.ts'
import { type PublicFrame, layOutPublic, publicPaths } from './public/index.ts'

export interface OpenDataView {
  frame: PublicFrame
  list: DumpList
}

type Dump = DumpList['dumps'][number]

/** `/open-data`: where programs find what is published, and the newest files of it. */
export function renderOpenData({ frame, list }: OpenDataView, language: Language): string {
  const voice = voiceOf(language)
  const { say, of } = voice
  const { licence } = list
  const [newest, ...older] = list.dumps
  const title = say('openDataTitle')
  const main = html`<h1>${title}</h1>
    <p class="lead">${say('openDataIntro')}</p>
    <p>${say('openDataLicence')} <a href="${licence.url}" rel="license">${of(licence.name)}</a></p>
    !${ways(voice)}
    !${newest ? newestDump(newest, voice) : html`<p class="notice">${say('openDataNone')}</p>`}
    !${older.length > 0 ? olderDumps(older, voice) : ''}`
  return layOutPublic({ title, path: '/open-data', main }, language, frame)
}

const WAYS: readonly { address: string; link?: string; word: PageWord }[] = [
  { address: '/api/v1/grades', link: '/api/v1/grades', word: 'openDataGrades' },
  { address: '/api/v1/platforms/USCC', word: 'openDataPlatform' },
  { address: '/api/v1/changes', link: '/api/v1/changes', word: 'openDataChanges' },
  { address: '/api/v1/changes.atom', link: '/api/v1/changes.atom', word: 'openDataFeed' },
  { address: '/api/docs', link: '/api/docs', word: 'openDataDocs' },
]

function ways(voice: Voice): string {
  const { say, language } = voice
  return dataTable(
    {
      caption: say('openDataWays'),
      columns: [{ title: say('openDataWay') }, { title: say('openDataGives') }],
      rows: WAYS.map(({ address, link, word }) => [
        link === undefined
          ? html`<span class="code">${address}</span>`
          : html`<a class="code" href="${linkTo(link, language)}">${address}</a>`,
        text(say(word)),
      ]),
    },
    voice,
  )
}

function newestDump({ day, files, manifest }: Dump, voice: Voice): string {
  const { say, language } = voice
  return html`!${dataTable(
      {
        caption: say('openDataNewest', { day }),
        columns: [
          { title: say('openDataFile') },
          { title: say('openDataRows'), kind: 'number' },
          { title: say('openDataSize'), kind: 'number' },
          { title: 'SHA-256', kind: 'minor' },
        ],
        rows: files.map(({ name, rows, bytes, sha256, url, checksum }) => [
          html`<a class="code" href="${url}">${name}</a>`,
          text(grouped(rows)),
          text(spellBytes(bytes)),
          html`<a class="code" href="${checksum}">${sha256.slice(0, 16)}…</a>`,
        ]),
      },
      voice,
    )}
    <p><a href="${manifest}">${say('openDataManifest')}</a></p>
    <p class="meta">
      ${say('openDataCheck')}
      <a href="${linkTo(publicPaths.verify, language)}">${say('publicVerify')}</a>
    </p>`
}

function olderDumps(dumps: readonly Dump[], voice: Voice): string {
  const { say } = voice
  return dataTable(
    {
      caption: say('openDataOlder'),
      columns: [{ title: say('openDataNight') }, { title: say('openDataManifestFile') }],
      rows: dumps.map(({ day, manifest }) => [
        dayMark(day),
        html`<a class="code" href="${manifest}">manifest.json</a>`,
      ]),
    },
    voice,
  )
}

const UNITS = ['B', 'KiB', 'MiB', 'GiB'] as const

/** A size as people read it: `1.4 MiB`. */
function spellBytes(bytes: number): string {
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), UNITS.length - 1)
  const size = bytes / 1024 ** power
  return `${power === 0 ? size : size.toFixed(1)} ${UNITS[power] ?? ''}`
}
