import '../browsers/old-kernels.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { readAddress } from './address.ts'
import { askAhead } from './data/screen-api.ts'
import { preloadMap } from './map/map-panel.tsx'
import { Recovery } from './recovery.tsx'
import './styles/index.css'
import { Wall } from './wall.tsx'
import { openWords } from './words/index.ts'

const place = document.getElementById('screen')
if (!place) throw new Error('the page has no place for the screen')

const address = readAddress(window.location.search)
const words = openWords(address.language)
const client = new QueryClient({
  defaultOptions: {
    queries: {
      // The server of an intranet answers however little the browser believes in the internet.
      networkMode: 'always',
      // Several parts show the same answer: it is asked for once.
      staleTime: 10_000,
      retryDelay: (attempt) => Math.min(1_000 * 2 ** attempt, 10_000),
    },
  },
})

askAhead(client, address)
preloadMap(client)
createRoot(place).render(
  <StrictMode>
    <I18nextProvider i18n={words}>
      <QueryClientProvider client={client}>
        <Recovery>
          <Wall />
        </Recovery>
      </QueryClientProvider>
    </I18nextProvider>
  </StrictMode>,
)
