import { Fragment } from 'react'
import type { SurveyResult } from '../../../../domain/progress/surveyResult'
import { EMPTY, formatSigned } from '../../../../texts/formats'
import { sociometryText } from '../../../../texts/sociometry'
import { receivedWords, standingWords } from '../../../../texts/sociometryFigures'
import { Table } from '../../ui/Table'
import { useNicknames } from './NamesTick'
import styles from './Sociometry.module.css'

const { members: caption, membersColumns: columns, rejectionNote } = sociometryText.result

/** Whom each member chose and by how many each was chosen: the drawing as a table. */
export function MemberTable({ result, isNamed }: { result: SurveyResult; isNamed: boolean }) {
  const names = useNicknames(isNamed)
  const asksRejections = Boolean(result.survey.negativeChoices)
  const { code, chosen, received, mutual, standing, rejected, preference, impact } = columns
  const head = [code, chosen, received, mutual, standing]
  return (
    <>
      <Table
        caption={caption}
        head={asksRejections ? [...head, rejected, preference, impact] : head}
      >
        {result.members.map((member) => (
          <tr key={member.code}>
            <th scope="row">
              {member.code}
              {names && ` · ${names.get(member.code)}`}
            </th>
            <MemberCells result={result} code={member.code} />
          </tr>
        ))}
      </Table>
      {asksRejections && <p className="soft small measure">{rejectionNote}</p>}
    </>
  )
}

function MemberCells({ result, code }: { result: SurveyResult; code: string }) {
  const { indices, choices, declined, survey } = result
  const own = indices.per[code]
  if (!own) return null
  const chosen = choices.filter(({ from }) => from === code).map(({ to }) => to)
  const partners = indices.mutualPairs
    .filter((pair) => pair.includes(code))
    .map(([one, other]) => (one === code ? other : one))
  return (
    <>
      <td>
        <Codes codes={chosen} />
      </td>
      <td>{receivedWords(own)}</td>
      <td>
        <Codes codes={partners} />
      </td>
      <td>{standingWords(own, declined.includes(code))}</td>
      {survey.negativeChoices && (
        <>
          <td>{own.rejected}</td>
          <td>{formatSigned(own.preference)}</td>
          <td>{own.impact}</td>
        </>
      )}
    </>
  )
}

/** Codes one after another, none torn apart at its hyphen. */
function Codes({ codes }: { codes: readonly string[] }) {
  if (codes.length === 0) return EMPTY
  return codes.map((code, index) => (
    <Fragment key={code}>
      <span className={styles.code}>
        {code}
        {index < codes.length - 1 && ','}
      </span>{' '}
    </Fragment>
  ))
}
