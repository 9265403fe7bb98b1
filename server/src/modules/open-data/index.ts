export { checkDump, type SignatureCheck } from './open-data.checking.ts'
export { NIGHTLY_DUMP, runNightlyDump } from './open-data.jobs.ts'
export { type OpenDataLimits, type OpenDataRoutes, routeOpenData } from './open-data.routes.ts'
export { type OpenDataParts, OpenDataService } from './open-data.service.ts'
