import { useCallback, useState } from 'react'
import { useSession } from '../session/session-context.ts'

/** What was typed and not sent yet. */
export interface Draft {
  text: string
  write: (text: string) => void
  /** After it was sent. */
  drop: () => void
}

/**
 * Keeps what is typed under a name in this tab, for this account: a reload, another page or the end of the session
 * loses nothing. `initial` stands where nothing was typed.
 */
export function useDraft(name: string, initial = ''): Draft {
  const { login } = useSession()
  const key = `liangma.draft.${login}.${name}`
  const [kept, setKept] = useState(() => sessionStorage.getItem(key))
  const write = useCallback(
    (text: string) => {
      sessionStorage.setItem(key, text)
      setKept(text)
    },
    [key],
  )
  const drop = useCallback(() => {
    sessionStorage.removeItem(key)
    setKept(null)
  }, [key])
  return { text: kept ?? initial, write, drop }
}
