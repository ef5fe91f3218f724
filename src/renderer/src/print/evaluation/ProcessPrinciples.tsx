import { principleCodes } from '../../../../domain/catalog/principles'
import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { principleTexts } from '../../../../texts/catalog'
import { processText } from '../../../../texts/process'
import { principlesVerdict } from '../../../../texts/processVerdicts'
import { ReportTable } from '../ReportTable'

const text = processText.principles
/** Review points whose columns fit beside each other. */
const MOST_POINTS = 5
const NAME_WIDTH = 40

/** How far the six principles were kept at each review point; of many points the last ones. */
export function ProcessPrinciples({ process }: { process: ProcessEvaluation }) {
  const points = process.principles.slice(-MOST_POINTS)
  const width = (100 - NAME_WIDTH) / Math.max(1, points.length)
  return (
    <>
      <h3>{processText.panels.principles}</h3>
      <p className="prose">{principlesVerdict(process)}</p>
      {points.length > 0 && (
        <ReportTable
          caption={text.caption}
          columns={[
            { title: text.principle, width: NAME_WIDTH },
            ...points.map(({ point }) => ({ title: point, width, align: 'centre' as const })),
          ]}
          rows={[
            ...principleCodes.map((code) => ({
              key: code,
              cells: [
                `${code}. ${principleTexts[code].name}`,
                ...points.map(({ byPrinciple }) =>
                  text.cell(byPrinciple[code].score, byPrinciple[code].n),
                ),
              ],
            })),
            {
              key: 'all',
              cells: [text.all, ...points.map(({ all }) => text.cell(all.score, all.n))],
            },
          ]}
        />
      )}
    </>
  )
}
