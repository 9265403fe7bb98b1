import { useSyncExternalStore } from 'react'

// Shanghai has kept UTC+8 without summer time since 1991, so no table of zones is needed.
const OFFSET_MS = 8 * 3_600_000

/** A moment as Shanghai's clocks show it: `2026-11-23 18:40:05`. */
export function shanghaiTime(moment: number): string {
  return new Date(moment + OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ')
}

/** The day in Shanghai: `2026-11-23`. */
export function shanghaiDay(moment: number): string {
  return shanghaiTime(moment).slice(0, 10)
}

/** The moment now, in whole seconds; renders again each second. */
export function useNow(): number {
  return useSyncExternalStore(everySecond, wholeSecond)
}

/** The day in Shanghai; renders again only at midnight. */
export function useShanghaiDay(): string {
  return useSyncExternalStore(everySecond, () => shanghaiDay(Date.now()))
}

function everySecond(tell: () => void): () => void {
  const timer = setInterval(tell, 1_000)
  return () => clearInterval(timer)
}

function wholeSecond(): number {
  return Math.floor(Date.now() / 1_000) * 1_000
}
