import { workList, workQuery } from '@liangma/contracts'
import { listOrTable, problems, sendTable } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { WORK_COLUMNS, WORK_NAME } from './tables/work-table.ts'
import { workItemsFor, workListFor } from './work-list.ts'
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
        querystring: workQuery,
        response: { 200: listOrTable(workList), ...problems(400) },
      },
    },
    (request, reply) => {
      const { caller, query } = request
      if (!query.format) return workListFor(rooms, caller, query.show)
      const page = async () => ({
        rows: await workItemsFor(rooms, caller, query.show),
        nextCursor: null,
      })
      return sendTable({ request, reply }, { name: WORK_NAME, columns: WORK_COLUMNS, page })
    },
  )
}
