import type { OneAsas } from '../../../../domain/evaluation/asasCourse'
import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { asasTexts } from '../../../../texts/catalog'
import { EMPTY, formatNumber, NO_RECORD } from '../../../../texts/formats'
import { processText } from '../../../../texts/process'
import { asasVerdict } from '../../../../texts/processVerdicts'
import { meanWords } from '../../../../texts/processWords'
import { Verdict } from '../../evaluation/Verdict'
import { PlaceLink } from '../../frame/PlaceLink'
import { asasMultiples, asasScale } from '../../ui/charts/processMultiples'
import { SmallMultiples } from '../../ui/charts/SmallMultiples'
import { Panel } from '../../ui/Panel'
import { NumberCell, Table } from '../../ui/Table'
import { Folded } from './Folded'
import styles from './Process.module.css'

const text = processText.asas
const number = (label: string) => ({ label, isNumber: true as const })

/** The twelve asas over the meetings, their halves beside each other, and where one was low. */
export function AsasPanel({ process }: { process: ProcessEvaluation }) {
  const { asas } = process
  const verdict = <Verdict sentence={asasVerdict(process)} methods={['mean']} />
  if (asas.all.n === 0) return <Panel title={processText.panels.asas}>{verdict}</Panel>
  return (
    <Panel title={processText.panels.asas}>
      {verdict}
      <SmallMultiples
        className={styles.twelve}
        multiples={asasMultiples(process)}
        scale={asasScale}
      />
      <p className="soft small">{text.halves}</p>
      <Table
        caption={text.caption}
        head={[
          text.asas,
          number(text.first(asas.halves.first)),
          number(text.last(asas.halves.last)),
          number(text.all),
          text.low,
        ]}
      >
        {asas.byAsas.map((one) => (
          <AsasRow key={one.asas} one={one} process={process} />
        ))}
      </Table>
      <Folded title={text.table}>
        <Table
          caption={text.byMeeting}
          head={[processText.dose.meeting, number(text.mean), number(text.observed)]}
        >
          {asas.byMeeting.map(({ meeting, mean, n }) => (
            <tr key={meeting.id}>
              <th scope="row">{meeting.number}</th>
              <NumberCell>{mean === null ? NO_RECORD : formatNumber(mean, 2)}</NumberCell>
              <NumberCell>{n}</NumberCell>
            </tr>
          ))}
        </Table>
      </Folded>
    </Panel>
  )
}

function AsasRow({ one, process }: { one: OneAsas; process: ProcessEvaluation }) {
  const low = process.asas.low.filter(({ asas }) => asas === one.asas)
  return (
    <tr>
      <th scope="row">{asasTexts[one.asas].name}</th>
      {[one.first, one.last, one.all].map((half, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the three means never change places
        <NumberCell key={index}>{half.mean === null ? NO_RECORD : meanWords(half, 2)}</NumberCell>
      ))}
      <td>
        {low.length === 0
          ? EMPTY
          : low.map(({ meeting }, index) => (
              <span key={meeting.id}>
                {index > 0 && ', '}
                <PlaceLink place={{ screen: 'pertemuan', session: meeting.id, part: 'catatan' }}>
                  {meeting.number}
                </PlaceLink>
              </span>
            ))}
      </td>
    </tr>
  )
}
