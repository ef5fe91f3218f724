import { EMPTY } from '../../../../texts/formats'
import { minutesText } from '../../../../texts/meetingMinutes'

/** A member on the list; who was away signs nothing. */
export type SigningRow = {
  code: string
  name: string | null
  sex: string
  arrival: string | null
  isAway: boolean
  remark: string
}

type SigningTableProps = {
  rows: readonly SigningRow[]
  isNamed: boolean
  /** Empty rows at the end, for who came without being on the list. */
  spareRows: number
}

const { columns, membersCaption } = minutesText.list
const widths = [6, 10, 24, 6, 11, 13.5, 13.5, 16]

/** Members with room to sign, to the left and to the right by turns, so that signatures do not run into each other. */
export function SigningTable({ rows, isNamed, spareRows }: SigningTableProps) {
  const spare = Array.from({ length: spareRows }, (_, index) => rows.length + index + 1)
  return (
    <table className="signing">
      <caption>{membersCaption}</caption>
      <colgroup>
        {widths.map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places
          <col key={index} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.code}</th>
          <th scope="col">{isNamed ? columns.fullName : columns.nickname}</th>
          <th scope="col">{columns.sex}</th>
          <th scope="col">{columns.arrival}</th>
          <th scope="col" colSpan={2}>
            {columns.signature}
          </th>
          <th scope="col">{columns.remark}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.code}>
            <td className="centre">{index + 1}</td>
            <th scope="row">{row.code}</th>
            <td>{row.name ?? EMPTY}</td>
            <td className="centre">{row.sex}</td>
            <td className="centre">{row.isAway ? EMPTY : row.arrival}</td>
            <SigningCells number={index + 1} isAway={row.isAway} />
            <td>{row.remark}</td>
          </tr>
        ))}
        {spare.map((number) => (
          <tr key={number}>
            <td className="centre">{number}</td>
            <td />
            <td />
            <td />
            <td />
            <SigningCells number={number} isAway={false} />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function SigningCells({ number, isAway }: { number: number; isAway: boolean }) {
  const mark = isAway ? EMPTY : `${number}.`
  const isLeft = number % 2 === 1
  return (
    <>
      <td className="sign sign-left">{isLeft ? mark : ''}</td>
      <td className="sign sign-right">{isLeft ? '' : mark}</td>
    </>
  )
}
