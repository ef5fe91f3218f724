import { principleCodes } from '../../../../domain/catalog/principles'
import { principleScores } from '../../../../domain/progress/principles'
import { principleTexts } from '../../../../texts/catalog'
import { principleScoreText, principlesText } from '../../../../texts/principles'
import { savedCheck } from '../../ratings/checkDraft'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { NumberCell, Table } from '../../ui/Table'

const text = principlesText.scores

/** The score of each principle and of all together at every review point where they were checked. */
export function PrincipleScores() {
  const { group } = useOpenGroup()
  const scores = principleScores(group)
  if (scores.length === 0)
    return (
      <Panel title={text.title}>
        <p className="soft">{text.none}</p>
      </Panel>
    )
  const columns = scores.map(({ point }) => ({ label: point.id, isNumber: true as const }))
  return (
    <Panel title={text.title} note={text.note}>
      <Table caption={text.title} head={[text.principle, ...columns]}>
        {principleCodes.map((code) => (
          <tr key={code}>
            <th scope="row">
              {code}. {principleTexts[code].name}
            </th>
            {scores.map(({ point, byPrinciple }) => (
              <NumberCell key={point.id}>
                {savedCheck(group, point.id, code)
                  ? principleScoreText(byPrinciple[code])
                  : principlesText.notChecked}
              </NumberCell>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{text.all}</th>
          {scores.map(({ point, all }) => (
            <NumberCell key={point.id}>
              <strong>{principleScoreText(all)}</strong>
            </NumberCell>
          ))}
        </tr>
      </Table>
    </Panel>
  )
}
