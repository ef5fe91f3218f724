import { principleCodes } from '../../../../domain/catalog/principles'
import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { principleTexts } from '../../../../texts/catalog'
import { processText } from '../../../../texts/process'
import { principlesVerdict } from '../../../../texts/processVerdicts'
import { Verdict } from '../../evaluation/Verdict'
import { PlaceLink } from '../../frame/PlaceLink'
import { Panel } from '../../ui/Panel'
import { NumberCell, Table } from '../../ui/Table'

const text = processText.principles

/** How far the six principles were kept at each review point. */
export function PrinciplesPanel({ process }: { process: ProcessEvaluation }) {
  const { principles } = process
  return (
    <Panel
      title={processText.panels.principles}
      actions={<PlaceLink place={{ screen: 'prinsip' }}>{text.toChecks}</PlaceLink>}
    >
      <Verdict sentence={principlesVerdict(process)} methods={['principles']} />
      {principles.length > 0 && (
        <Table
          caption={text.caption}
          head={[
            text.principle,
            ...principles.map(({ point }) => ({ label: point, isNumber: true as const })),
          ]}
        >
          {principleCodes.map((code) => (
            <tr key={code}>
              <th scope="row">
                {code}. {principleTexts[code].name}
              </th>
              {principles.map(({ point, byPrinciple }) => (
                <NumberCell key={point}>
                  {text.cell(byPrinciple[code].score, byPrinciple[code].n)}
                </NumberCell>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{text.all}</th>
            {principles.map(({ point, all }) => (
              <NumberCell key={point}>{text.cell(all.score, all.n)}</NumberCell>
            ))}
          </tr>
        </Table>
      )}
    </Panel>
  )
}
