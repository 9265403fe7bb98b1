import { useEffect, useState } from 'react'

const TYPING = 'input, textarea, select, [contenteditable="true"], [role="combobox"], dialog *'

/** `/` goes to the search box marked `data-search`, j and k move through `count` rows, Enter opens the marked one. */
export function useListKeys(count: number, open: (index: number) => void): number {
  const [marked, setMarked] = useState(-1)
  const index = marked < count ? marked : count - 1
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (isForOthers(event)) return
      if (event.key === '/') {
        event.preventDefault()
        document.querySelector<HTMLInputElement>('[data-search] input, input[data-search]')?.focus()
      } else if (event.key === 'j') setMarked(Math.min(index + 1, count - 1))
      else if (event.key === 'k') setMarked(Math.max(index - 1, 0))
      else if (event.key === 'Enter' && index >= 0) open(index)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [count, index, open])
  return index
}

/** Letters typed into a field, keys of the browser, and Enter on what has its own meaning. */
function isForOthers({ target, ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true
  if (!(target instanceof Element)) return false
  if (target.closest(TYPING) || target.closest('[role="dialog"]')) return true
  return key === 'Enter' && target.closest('a, button, [role="tab"]') !== null
}
