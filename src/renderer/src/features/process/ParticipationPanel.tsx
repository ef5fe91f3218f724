import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { participationWords } from '../../../../texts/attendance'
import { formatNumber, formatShare, NO_RECORD } from '../../../../texts/formats'
import { processText } from '../../../../texts/process'
import { participationVerdict } from '../../../../texts/processPeople'
import { Verdict } from '../../evaluation/Verdict'
import { PlaceLink } from '../../frame/PlaceLink'
import { participationMultiple, participationScale } from '../../ui/charts/processMultiples'
import { SmallMultiples } from '../../ui/charts/SmallMultiples'
import { Panel } from '../../ui/Panel'
import { NumberCell, Table } from '../../ui/Table'
import { Folded } from './Folded'
import styles from './Process.module.css'

const text = processText.participation
const number = (label: string) => ({ label, isNumber: true as const })

/** How far everybody took part: over the meetings, by level, and member by member. */
export function ParticipationPanel({ process }: { process: ProcessEvaluation }) {
  const { participation } = process
  const verdict = <Verdict sentence={participationVerdict(process)} methods={['mean']} />
  if (participation.n === 0)
    return <Panel title={processText.panels.participation}>{verdict}</Panel>
  return (
    <Panel title={processText.panels.participation}>
      {verdict}
      <SmallMultiples
        className={styles.three}
        multiples={[participationMultiple(process)]}
        scale={participationScale}
      />
      <Folded title={text.table}>
        <ByMeeting process={process} />
      </Folded>
      <Table caption={text.spread} showCaption head={[text.level, number(text.count)]}>
        {participation.counts.map((count, level) => (
          <tr key={participationWords[level]}>
            <th scope="row">{participationWords[level]}</th>
            <NumberCell>{formatShare(count, participation.n)}</NumberCell>
          </tr>
        ))}
      </Table>
      <ByMember process={process} />
    </Panel>
  )
}

function ByMeeting({ process: { participation } }: { process: ProcessEvaluation }) {
  return (
    <Table
      caption={text.byMeeting}
      head={[processText.dose.meeting, number(text.mean), number(text.n), number(text.zeros)]}
    >
      {participation.byMeeting.map(({ meeting, n, mean, zeros }) => (
        <tr key={meeting.id}>
          <th scope="row">{meeting.number}</th>
          <NumberCell>{mean === null ? NO_RECORD : formatNumber(mean, 1)}</NumberCell>
          <NumberCell>{n}</NumberCell>
          <NumberCell>{zeros}</NumberCell>
        </tr>
      ))}
    </Table>
  )
}

function ByMember({ process: { members } }: { process: ProcessEvaluation }) {
  return (
    <Table
      caption={text.caption}
      showCaption
      head={[text.member, number(text.mean), number(text.n), number(text.zeros)]}
    >
      {members.map(({ code, participation: { n, mean, zeros } }) => (
        <tr key={code}>
          <th scope="row">
            <PlaceLink place={{ screen: 'anggota', member: code }}>{code}</PlaceLink>
          </th>
          <NumberCell>{mean === null ? NO_RECORD : formatNumber(mean, 1)}</NumberCell>
          <NumberCell>{n}</NumberCell>
          <NumberCell>{zeros}</NumberCell>
        </tr>
      ))}
    </Table>
  )
}
