import autocannon from 'autocannon'

export interface LoadTask {
  address: string
  /** Asked for in turn, by each connection. */
  paths: string[]
  seconds: number
}

export interface Load {
  requests: number
  requestsPerSecond: number
  p99Ms: number
}

const CONNECTIONS = 50

/** Asks as fast as it is answered; an answer other than 200 is an error. */
export async function runLoad({ address, paths, seconds }: LoadTask): Promise<Load> {
  const result = await autocannon({
    url: address,
    connections: CONNECTIONS,
    duration: seconds,
    requests: paths.map((path) => ({ path })),
  })
  const failed = result.non2xx + result.errors + result.timeouts
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests failed`)
  return {
    requests: result.requests.total,
    requestsPerSecond: result.requests.total / result.duration,
    p99Ms: result.latency.p99,
  }
}
