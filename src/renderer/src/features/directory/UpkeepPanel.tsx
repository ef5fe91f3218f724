import { Fragment, type ReactNode } from 'react'
import { directoryUpkeepText } from '../../../../texts/directoryUpkeep'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { Table } from '../../ui/Table'
import { directoryPlace } from './directoryParts'

const text = directoryUpkeepText
/** Nobody mends more in one sitting; the rest comes up as these go. */
const MOST_SHOWN = 25

type UpkeepPanelProps<T extends { id: string }> = {
  title: string
  note?: string
  rows: readonly T[]
  /** Sets the list of resources to just these, where it can. */
  onAll?: () => void
  children: (row: T) => ReactNode
}

/** One kind of thing to be mended: how many there are, and the first of them; nothing where there are none. */
export function UpkeepPanel<T extends { id: string }>(props: UpkeepPanelProps<T>) {
  const { title, note, rows, onAll, children } = props
  const { isReadOnly } = useOpenGroup()
  if (rows.length === 0) return null
  const isCut = rows.length > MOST_SHOWN
  const { resource, matter, action } = text.columns
  return (
    <Panel
      title={text.count(title, rows.length)}
      note={[note, isCut && text.more(MOST_SHOWN, rows.length)].filter(Boolean).join(' ')}
      actions={
        onAll && (
          <a href={`#${directoryPlace('daftar')}`} onClick={onAll}>
            {text.inList}
          </a>
        )
      }
    >
      <Table caption={title} head={isReadOnly ? [resource, matter] : [resource, matter, action]}>
        {rows.slice(0, MOST_SHOWN).map((row) => (
          <Fragment key={row.id}>{children(row)}</Fragment>
        ))}
      </Table>
    </Panel>
  )
}
