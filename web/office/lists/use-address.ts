import { useSearchParams } from 'react-router'

/** What the page shows, as the query of its address, so that a link or a reload shows the same. */
export interface AddressState {
  get: (name: string) => string | null
  /** null takes a value out. `new` makes an entry in the browser's history, otherwise the last one is changed. */
  put: (changes: Readonly<Record<string, string | null>>, entry?: 'new') => void
  /** Everything in it, as the API takes it; `page` is ours alone. */
  query: Record<string, string>
}

export function useAddress(): AddressState {
  const [params, setParams] = useSearchParams()
  const { page: _page, lang: _lang, ...query } = Object.fromEntries(params)
  return {
    get: (name) => params.get(name),
    put: (changes, entry) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before)
          for (const [name, value] of Object.entries(changes))
            if (value === null || value === '') after.delete(name)
            else after.set(name, value)
          return after
        },
        { replace: entry !== 'new' },
      ),
    query,
  }
}

/** A filter chosen anew begins at the first page. */
export function filterBy(
  address: AddressState,
  changes: Readonly<Record<string, string | null>>,
): void {
  address.put({ ...changes, cursor: null, page: null })
}
