import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const place = document.getElementById('screen')
if (!place) throw new Error('the page has no place for the screen')
createRoot(place).render(<StrictMode>亮码</StrictMode>)
