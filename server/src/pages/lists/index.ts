export { type ChangesListView, renderChangesList } from './changes-list.ts'
export { type ShopsListView, renderShopsList } from './shops-list.ts'
export { type SourcesListView, renderSourcesList } from './sources-list.ts'
