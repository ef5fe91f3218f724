import type { ReactNode } from 'react'
import type { Sociogram } from '../../../../domain/progress/sociogram'
import { legendWords } from '../../../../texts/sociometryFigures'
import { Shape } from './SociogramParts'

const WIDTH = 30
const HEIGHT = 18

/** What the signs of the drawings mean: only those that occur in one of them. */
export function SociogramLegend({ drawings }: { drawings: readonly Sociogram[] }) {
  const nodes = drawings.flatMap((drawing) => drawing.nodes)
  const ties = drawings.flatMap((drawing) => drawing.ties)
  const stands = (standing: string) => nodes.some((node) => node.standing === standing)
  return (
    <ul className="sg-legend">
      {ties.some(({ isMutual }) => isMutual) && (
        <Sign words={legendWords.mutual}>
          <line x1={1} y1={9} x2={29} y2={9} className="sg-mutual" />
        </Sign>
      )}
      {ties.some(({ isMutual }) => !isMutual) && (
        <Sign words={legendWords.oneWay}>
          <line x1={1} y1={9} x2={20} y2={9} className="sg-tie" />
          <path d="M29 9L20 5.4L20 12.6Z" className="sg-arrow" />
        </Sign>
      )}
      {(['L', 'P'] as const)
        .filter((sex) => nodes.some((node) => node.sex === sex))
        .map((sex) => (
          <Sign key={sex} words={legendWords[sex]}>
            <Shape node={{ sex }} x={15} y={9} radius={7} look="sg-node" />
          </Sign>
        ))}
      {(['notChosen', 'isolate'] as const).filter(stands).map((standing) => (
        <Sign key={standing} words={legendWords[standing]}>
          <Shape node={{ sex: 'P' }} x={15} y={9} radius={8} look="sg-ring" />
          <Shape
            node={{ sex: 'P' }}
            x={15}
            y={9}
            radius={5}
            look={standing === 'isolate' ? 'sg-node sg-alone' : 'sg-node'}
          />
        </Sign>
      ))}
      {stands('nonRespondent') && (
        <Sign words={legendWords.nonRespondent}>
          <Shape node={{ sex: 'P' }} x={15} y={9} radius={7} look="sg-node sg-silent" />
        </Sign>
      )}
    </ul>
  )
}

function Sign({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  )
}
