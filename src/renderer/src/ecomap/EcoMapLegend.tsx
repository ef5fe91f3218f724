import { relationStrengths, systemKinds } from '../../../domain/catalog/lists'
import type { EcoMap } from '../../../domain/ecomap/ecoMap'
import { ecoMapLegend } from '../../../texts/ecomap'
import { KindShape, RelationLine } from './EcoMapParts'

const WIDTH = 46
const HEIGHT = 18
const MIDDLE = HEIGHT / 2

/** What lines, arrows and forms mean: lines of every strength, forms of the kinds that occur in one of the maps. */
export function EcoMapLegend({ maps }: { maps: readonly EcoMap[] }) {
  const kinds = new Set(maps.flatMap(({ seats }) => seats.map(({ kind }) => kind)))
  return (
    <ul className="eco-legend" aria-label={ecoMapLegend.title}>
      {relationStrengths.map((strength) => (
        <Sign key={strength} words={ecoMapLegend.strengths[strength]}>
          <RelationLine
            from={{ x: 2, y: MIDDLE }}
            to={{ x: WIDTH - 2, y: MIDDLE }}
            relation={{ strength, direction: null }}
          />
        </Sign>
      ))}
      <Sign words={ecoMapLegend.arrow}>
        <RelationLine
          from={{ x: 2, y: MIDDLE }}
          to={{ x: WIDTH - 2, y: MIDDLE }}
          relation={{ strength: 'sedang', direction: 'dariKelompok' }}
        />
      </Sign>
      {systemKinds
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <Sign key={kind} words={ecoMapLegend.kinds[kind]}>
            <KindShape
              at={{ x: WIDTH / 2, y: MIDDLE }}
              kind={kind}
              size={{ width: WIDTH - 8, height: HEIGHT - 3 }}
            />
          </Sign>
        ))}
    </ul>
  )
}

function Sign({ words, children }: { words: string; children: React.ReactNode }) {
  return (
    <li>
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  )
}
