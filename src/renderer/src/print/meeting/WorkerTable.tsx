import type { PrintedWorker } from '../../../../domain/report/meetingPeople'
import { EMPTY } from '../../../../texts/formats'
import { minutesText } from '../../../../texts/meetingMinutes'
import { ReportTable } from '../ReportTable'

const { columns, workersCaption, guestsCaption } = minutesText.list
const NOBODY = ['1', '2']

/** The workers who were there, with room to sign; empty rows where nobody was named. */
export function WorkerTable({ workers }: { workers: readonly PrintedWorker[] }) {
  const rows = workers.map(({ name, position }, index) => ({
    key: `${index} ${name}`,
    cells: [String(index + 1), name, position ?? EMPTY, <Room key="room" />],
  }))
  const blank = NOBODY.map((number) => ({
    key: number,
    cells: [number, <Room key="room" />, '', ''],
  }))
  return (
    <ReportTable
      caption={workersCaption}
      columns={[
        { title: columns.number, width: 6, align: 'centre' },
        { title: columns.name, width: 38 },
        { title: columns.position, width: 30 },
        { title: columns.signature, width: 26 },
      ]}
      rows={rows.length > 0 ? rows : blank}
    />
  )
}

/** Rows for guests, who write themselves in. */
export function GuestTable({ rows = 3 }: { rows?: number }) {
  return (
    <ReportTable
      caption={guestsCaption}
      columns={[
        { title: columns.number, width: 6, align: 'centre' },
        { title: columns.name, width: 30 },
        { title: columns.from, width: 26 },
        { title: columns.signature, width: 20 },
        { title: columns.remark, width: 18 },
      ]}
      rows={Array.from({ length: rows }, (_, index) => ({
        key: String(index),
        cells: [String(index + 1), <Room key="room" />, '', '', ''],
      }))}
    />
  )
}

function Room() {
  return <span className="room" />
}
