import pg from 'pg'

const RETRY_MS = 1_000

/** Listens on a connection of its own; one that was lost is opened again. What was told meanwhile is not told later. */
export async function listenOn(
  connectionString: string,
  channel: string,
  onPayload: (payload: string) => void,
): Promise<() => Promise<void>> {
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const open = async () => {
    const fresh = new pg.Client({ connectionString })
    // The end of the connection follows, and says it all.
    fresh.on('error', () => undefined)
    await fresh.connect()
    fresh.on('notification', (message) => onPayload(message.payload ?? ''))
    fresh.once('end', openLater)
    await fresh.query(`LISTEN ${fresh.escapeIdentifier(channel)}`)
    return fresh
  }
  const openAgain = async () => {
    try {
      client = await open()
    } catch {
      openLater()
    }
    if (isOver) await client.end()
  }
  const openLater = () => {
    clearTimeout(timer)
    if (!isOver) timer = setTimeout(() => void openAgain(), RETRY_MS)
  }
  let client = await open()
  return async () => {
    isOver = true
    clearTimeout(timer)
    await client.end()
  }
}
