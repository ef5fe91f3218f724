import type { AcrossGroups } from '../../../../domain/acrossGroups/acrossGroups'
import { acrossGroupsText as text } from '../../../../texts/acrossGroups'
import { groupTable } from '../../../../texts/acrossTables'
import { formatList } from '../../../../texts/formats'
import { Panel } from '../../ui/Panel'
import { FigureTable } from './FigureTable'
import type { UnreadGroup } from './Unread'

type CountedPanelProps = { across: AcrossGroups; unread: readonly UnreadGroup[] }

/** Which groups stand behind the figures, which had nothing in the period, and whether all could be read. */
export function CountedPanel({ across, unread }: CountedPanelProps) {
  return (
    <Panel title={text.panels.groups}>
      <FigureTable table={groupTable(across)} />
      {across.idle.length > 0 && <p>{text.idle(formatList(across.idle))}</p>}
      <p>{unread.length === 0 ? text.allRead : `${text.unread.title(unread.length)}.`}</p>
    </Panel>
  )
}
