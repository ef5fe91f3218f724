import { Link } from '@tanstack/react-router'
import { isAnswered } from '../../../../domain/instruments/answeredSheets'
import { type InstrumentFamily, instrumentFamilies } from '../../../../domain/instruments/versions'
import { sheetsOf } from '../../../../domain/measuring/measureSheets'
import { slipMeetings } from '../../../../domain/measuring/slipMeetings'
import { inUse } from '../../../../domain/progress/inUse'
import type { Instrument } from '../../../../domain/records/instrument'
import { formatList } from '../../../../texts/formats'
import { instrumentsText, instrumentWords, pointWord } from '../../../../texts/instruments'
import { useUnsaved } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { Table } from '../../ui/Table'
import styles from './Instruments.module.css'
import { builderKey } from './instrumentKeys'

const text = instrumentsText

/** The instruments of the group, each with its earlier versions folded beneath it. */
export function InstrumentTable() {
  const { group } = useOpenGroup()
  return (
    <Table caption={text.title} head={text.columns}>
      {instrumentFamilies(inUse(group.records.instrument)).map((family) => (
        <Row key={family.current.id} family={family} />
      ))}
    </Table>
  )
}

function Row({ family: { current, older } }: { family: InstrumentFamily }) {
  const { items, points, licence, validation } = current
  const isUnsaved = builderKey(current.id) in useUnsaved()
  return (
    <tr>
      <th scope="row">
        <InstrumentLink instrument={current} />
        {isUnsaved && <strong className={styles.unsaved}> {text.unsaved}</strong>}
        <span className={styles.name}>{current.name}</span>
        {older.length > 0 && (
          <details className="small">
            <summary>{text.older(older.length)}</summary>
            <ul>
              {older.map((one) => (
                <li key={one.id}>
                  <InstrumentLink instrument={one} />: <Sheets instrument={one} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </th>
      <td>{items}</td>
      <td>{points?.length ? formatList(points.map(pointWord)) : text.noPoints}</td>
      <td>
        <Sheets instrument={current} />
      </td>
      <td>{licence}</td>
      <td>{validation?.trim() || text.noValidation}</td>
    </tr>
  )
}

function InstrumentLink({ instrument }: { instrument: Instrument }) {
  const { group } = useOpenGroup()
  return (
    <Link
      to="/kelompok/$groupId/alat-ukur"
      params={{ groupId: group.id }}
      search={{ alat: instrument.id }}
    >
      {instrumentWords(instrument)}
    </Link>
  )
}

function Sheets({ instrument }: { instrument: Instrument }) {
  const { group } = useOpenGroup()
  const meetings = slipMeetings(group, instrument)
  return meetings > 0
    ? text.atMeetings(meetings)
    : text.sheets(sheetsOf(group, instrument).filter(isAnswered).length)
}
