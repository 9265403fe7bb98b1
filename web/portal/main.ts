import '../browsers/old-kernels.ts'
import { startOffice } from '../office/app.tsx'
import { PAGES } from './pages.ts'
import './portal.css'

startOffice({
  name: 'portal',
  title: { zh: '亮码 · 平台服务门户', en: 'Liangma · Platform portal' },
  pages: PAGES,
})
