import { StyleProvider } from '@ant-design/cssinjs'
import type { Words } from '@liangma/contracts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { App as AntApp, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { StrictMode, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { RouterProvider, createBrowserRouter } from 'react-router'
import { Failure } from '../api/failure.ts'
import { Frame } from './frame.tsx'
import { LANG_TAGS, chosenLanguage } from './language.ts'
import { useOfficeWords } from './office-words.ts'
import { PageDoor } from './page-door.tsx'
import type { Page } from './pages.ts'
import { SessionGate } from './session/session-gate.tsx'
import { Failed, NoSuchPage } from './states/states.tsx'
import './office.css'
import { openVoice } from './words.ts'

/** Ant Design's own blue has 4.1:1 on white, its greys for labels and hints 3.4:1 and less. */
const THEME = {
  token: {
    colorPrimary: '#0958d9',
    colorError: '#cf1322',
    colorLink: '#0958d9',
    colorBgLayout: '#f3f5f8',
    colorTextTertiary: '#566270',
    colorTextDescription: '#566270',
    colorTextPlaceholder: '#6b7683',
    borderRadius: 4,
  },
}

interface Office {
  /** Its address: `/name/`. */
  name: string
  title: Words
  pages: readonly Page[]
}

/** Starts an app of pages behind a sign-in, in the element `#app`. */
export function startOffice(office: Office): void {
  const place = document.getElementById('app')
  if (!place) throw new Error('the page has no place for the app')
  createRoot(place).render(
    <StrictMode>
      <I18nextProvider i18n={openVoice(chosenLanguage())}>
        <QueryClientProvider client={openClient()}>
          <OfficeApp {...office} />
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>,
  )
}

function OfficeApp({ name, title, pages }: Office) {
  const { language, of } = useOfficeWords()
  useEffect(() => {
    document.documentElement.lang = LANG_TAGS[language]
    document.title = title[language]
  }, [language, title])
  return (
    // Selectors without :where(), which browsers know from Chromium 88 on.
    <StyleProvider hashPriority="high">
      <ConfigProvider
        theme={THEME}
        locale={language === 'en' ? enUS : zhCN}
        button={{ autoInsertSpace: false }}
      >
        <AntApp>
          <SessionGate title={of(title)}>
            <RouterProvider router={routerOf({ name, title, pages })} />
          </SessionGate>
        </AntApp>
      </ConfigProvider>
    </StyleProvider>
  )
}

let router: ReturnType<typeof createBrowserRouter> | undefined

/** One for the life of the page: a new session finds the same place. */
function routerOf({ name, title, pages }: Office) {
  router ??= createBrowserRouter(
    [
      {
        element: <TitledFrame title={title} pages={pages} />,
        errorElement: <Failed error={undefined} retry={() => window.location.reload()} />,
        children: [
          ...pages.map((page) => ({ path: page.path, element: <PageDoor page={page} /> })),
          { path: '*', element: <NoSuchPage /> },
        ],
      },
    ],
    { basename: `/${name}` },
  )
  return router
}

function TitledFrame({ title, pages }: Omit<Office, 'name'>) {
  const { of } = useOfficeWords()
  return <Frame title={of(title)} pages={pages} />
}

function openClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The server of an intranet answers however little the browser believes in the internet.
        networkMode: 'always',
        // What the server refused it will refuse again; what did not come through may come.
        retry: (count, error) => count < 2 && !(error instanceof Failure && error.status > 0),
      },
      mutations: { networkMode: 'always' },
    },
  })
}
