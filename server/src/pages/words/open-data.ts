import type { Words } from '@liangma/contracts'

export const OPEN_DATA_WORDS = {
  openDataTitle: { zh: '开放数据', en: 'Open data' },
  openDataIntro: {
    zh: '已公示的等级、更正与撤回，任何人可以免费取用、核验和再利用，不需要账号。未公示的内容不在其中。',
    en: 'Published grades, corrections and withdrawals, for anybody to take, check and use again, free and without an account. What is not published is not in them.',
  },
  openDataLicence: { zh: '许可：', en: 'Licence:' },
  openDataWays: { zh: '接口', en: 'Addresses for programs' },
  openDataWay: { zh: '地址', en: 'Address' },
  openDataGives: { zh: '内容', en: 'What it gives' },
  openDataGrades: {
    zh: '公众现在看到的等级，可筛选、分页；加 format=csv 得 CSV',
    en: 'The grades that the public sees now, filtered and paged; as CSV with format=csv',
  },
  openDataPlatform: { zh: '一个平台，及其公示历史', en: 'One platform, and its history' },
  openDataChanges: {
    zh: '全部公示记录，由旧到新；保存 cursor 续取，不漏不重',
    en: 'The public record, oldest first; keep the cursor and go on: nothing is missed, nothing comes twice',
  },
  openDataFeed: {
    zh: '最近一百条公示记录，可用阅读器订阅',
    en: 'The newest hundred entries, for feed readers',
  },
  openDataDocs: { zh: '全部接口说明', en: 'All operations of the API' },
  openDataNewest: { zh: '整库文件，{day}', en: 'Everything in files, {day}' },
  openDataNone: {
    zh: '尚无整库文件；每天夜间生成。',
    en: 'There are no files of everything yet; they are made every night.',
  },
  openDataFile: { zh: '文件', en: 'File' },
  openDataRows: { zh: '行数', en: 'Rows' },
  openDataSize: { zh: '大小', en: 'Size' },
  openDataManifest: {
    zh: '文件清单（已签名，含各列含义）',
    en: 'Manifest: signed, with the meaning of each column',
  },
  openDataCheck: {
    zh: '核对：在下载文件夹运行 sha256sum -c *.sha256；清单的签名可在核验页核对。',
    en: 'To check them, run sha256sum -c *.sha256 in the folder; the verify page checks the signature of the manifest.',
  },
  openDataNight: { zh: '日期', en: 'Day' },
  openDataManifestFile: { zh: '清单', en: 'Manifest' },
  openDataOlder: { zh: '更早的整库文件', en: 'Earlier files' },
} as const satisfies Record<string, Words>
