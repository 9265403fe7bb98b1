import '../browsers/old-kernels.ts'
import { startOffice } from '../office/app.tsx'
import { PAGES } from './pages.ts'

startOffice({
  name: 'console',
  title: { zh: '亮码 · 监管工作台', en: 'Liangma · Regulator’s console' },
  pages: PAGES,
})
