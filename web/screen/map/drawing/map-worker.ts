import '../../../browsers/old-kernels.ts'
import MapWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs'

// It works as soon as it is loaded; but MapLibre says that it may be left out where nobody names it.
Object.assign(globalThis, { MapWorker })
