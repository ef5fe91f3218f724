import type { MeasuredChange } from '../../../../../domain/measuring/measuredChange'
import { capitalised } from '../../../../../texts/formats'
import { pointWord } from '../../../../../texts/instruments'
import {
  calledText,
  measureResultsText,
  memberDirection,
  reliableNote,
  reliableText,
} from '../../../../../texts/measureResults'
import { scoreText, signedScore } from '../../../../../texts/verdicts'
import { NumberCell, Table } from '../../../ui/Table'

const text = measureResultsText

/** Each member at both points; whether a change is more than error only where a norm is cited. */
export function MemberTable({ change }: { change: MeasuredChange }) {
  const { instrument, from, to, members } = change
  const columns = text.memberColumns
  const hasCutOffs = (instrument.cutOffs ?? []).length > 0
  return (
    <>
      <Table
        caption={text.members}
        head={[
          columns.code,
          ...[capitalised(pointWord(from)), capitalised(pointWord(to)), columns.difference].map(
            (label) => ({ label, isNumber: true as const }),
          ),
          columns.direction,
          ...(instrument.norm ? [columns.reliable] : []),
          ...(hasCutOffs ? [columns.called] : []),
        ]}
      >
        {members.map((member) => (
          <tr key={member.memberCode}>
            <th scope="row">{member.memberCode}</th>
            <NumberCell>{scoreText(member.pre)}</NumberCell>
            <NumberCell>{scoreText(member.post)}</NumberCell>
            <NumberCell>{signedScore(member.difference)}</NumberCell>
            <td>{memberDirection(member, instrument)}</td>
            {instrument.norm && <td>{reliableText(member)}</td>}
            {hasCutOffs && <td>{calledText(member, instrument)}</td>}
          </tr>
        ))}
      </Table>
      <p className="soft small measure">{reliableNote(change) ?? text.noNorm}</p>
    </>
  )
}
