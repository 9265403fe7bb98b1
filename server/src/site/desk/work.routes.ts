import { workList } from '@liangma/contracts'
import type { Http } from '../../platform/http/index.ts'
import { workListFor } from './work-list.ts'
import type { WorkRooms } from './work-list.ts'

/** `/api/v1/work`: what waits for whom, as whoever asks may see and do it. */
export function routeWork(http: Http, rooms: WorkRooms): void {
  http.get(
    '/api/v1/work',
    {
      config: { access: { may: 'register.read', reach: 'list' } },
      schema: {
        tags: ['publication'],
        summary: 'What waits for the bureau, the most urgent first',
        response: { 200: workList },
      },
    },
    (request) => workListFor(rooms, request.caller),
  )
}
