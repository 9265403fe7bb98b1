import { LAYERS } from '../address.ts'
import type { Address, Layer } from '../address.ts'
import { useVoice } from '../words/index.ts'

const NAMES = {
  share: 'layerShare',
  shops: 'layerShops',
  platforms: 'layerPlatforms',
} as const satisfies Record<Layer, string>

/** Which layer, and map or squares. */
export function MapSwitches({
  address,
  goTo,
  canDraw,
  isGrid,
}: {
  address: Address
  goTo: (change: Partial<Address>) => void
  canDraw: boolean
  isGrid: boolean
}) {
  const { t } = useVoice()
  return (
    <div className="switches">
      {!isGrid && (
        <div role="group" aria-label={t('layers')}>
          {LAYERS.map((layer) => (
            <button
              key={layer}
              type="button"
              aria-pressed={address.layer === layer}
              onClick={() => goTo({ layer })}
            >
              {t(NAMES[layer])}
            </button>
          ))}
        </div>
      )}
      {canDraw && (
        <div role="group" aria-label={t('view')}>
          {(['map', 'grid'] as const).map((view) => (
            <button
              key={view}
              type="button"
              aria-pressed={(view === 'grid') === isGrid}
              onClick={() => goTo({ view })}
            >
              {t(view === 'map' ? 'viewMap' : 'viewGrid')}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
