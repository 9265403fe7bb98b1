export { routeStaticApp } from './static-app.ts'
