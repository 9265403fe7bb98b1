import { defineWords } from '../../office/words.ts'

/** What every list of the console says. */
export const useListWords = defineWords('lists', {
  search: { zh: '搜索（按 /）', en: 'Search (press /)' },
  filters: { zh: '筛选', en: 'Filters' },
  any: { zh: '不限', en: 'Any' },
  clear: { zh: '清除筛选', en: 'Clear filters' },
  remove: { zh: '去掉“{{name}}”', en: 'Take out “{{name}}”' },
  asXlsx: { zh: '导出 Excel', en: 'Excel' },
  asCsv: { zh: '导出 CSV', en: 'CSV' },
  print: { zh: '打印', en: 'Print' },
  saved: { zh: '已存筛选', en: 'Saved filters' },
  save: { zh: '保存当前筛选', en: 'Save these filters' },
  saveName: { zh: '名称', en: 'Name' },
  saveIt: { zh: '保存', en: 'Save' },
  deleteIt: { zh: '删除“{{name}}”', en: 'Delete “{{name}}”' },
  noneSaved: { zh: '还没有保存的筛选。', en: 'No filter is saved yet.' },
  county: { zh: '区县', en: 'County' },
})
