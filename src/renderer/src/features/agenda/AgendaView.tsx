import { type ReactNode, useState } from 'react'
import { areaOf, dueState, dueStates } from '../../../../domain/agenda/dueItem'
import type { Day } from '../../../../domain/day'
import { dueCounts, agendaText as text } from '../../../../texts/agenda'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { focusHeading, useScreen } from '../../ui/useScreen'
import { AGENCY_CHOICE, AgendaFilters } from './AgendaFilters'
import type { AgendaRow, RowGroup } from './agendaRow'
import { useAgendaSearch } from './agendaSearch'
import { DueList } from './DueList'
import { ExportDialog } from './ExportDialog'
import { MonthCalendar } from './MonthCalendar'
import { ViewChoice } from './ViewChoice'

type AgendaViewProps = {
  title: string
  place?: string | undefined
  rows: readonly AgendaRow[]
  today: Day
  /** The groups told of; with more than one to choose from, rows say theirs. */
  groups: readonly RowGroup[]
  isOfOneGroup: boolean
  /** More is on its way: neither is nothing said to be due, nor a part saved as the whole. */
  isReading?: boolean
  /** What must be known before reading it. */
  notices?: ReactNode
}

/** What is due, as a list by how near it is or as a month, of everything or of what was chosen. */
export function AgendaView(props: AgendaViewProps) {
  const { title, place, rows, today, groups, isOfOneGroup, isReading = false, notices } = props
  const heading = useScreen(title, place)
  const [chosen, choose] = useAgendaSearch()
  const [isExporting, setIsExporting] = useState(false)
  const [saved, setSaved] = useState<{ fileName: string; count: number } | null>(null)
  const ofGroups = rows.filter(
    ({ group }) => !chosen.kelompok || (group?.groupId ?? AGENCY_CHOICE) === chosen.kelompok,
  )
  const shown = ofGroups.filter(({ item }) => !chosen.jenis || areaOf(item.kind) === chosen.jenis)
  const counts = dueStates.map(
    (state) =>
      [state, shown.filter(({ item }) => dueState(item.day, today) === state).length] as const,
  )
  const View = chosen.tampilan === 'kalender' ? MonthCalendar : DueList
  return (
    <>
      <div className="apart">
        <div className="tight">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className="soft small">{text.asOf(today)}</p>
        </div>
        <Button disabled={ofGroups.length === 0 || isReading} onClick={() => setIsExporting(true)}>
          {text.export.open}
        </Button>
      </div>
      {saved && (
        <Notice isLive>
          <p>{text.export.saved(saved.fileName, saved.count)}</p>
        </Notice>
      )}
      {notices}
      {rows.length > 0 && (
        <div className="apart">
          <AgendaFilters chosen={chosen} groups={isOfOneGroup ? null : groups} onChange={choose} />
          <ViewChoice chosen={chosen.tampilan} onChange={(tampilan) => choose({ tampilan })} />
        </div>
      )}
      <p role="status" className={shown.length > 0 ? undefined : 'unseen'}>
        {shown.length > 0 && text.sum(dueCounts(counts))}
        {shown.length === 0 && !isReading && text.empty}
      </p>
      {shown.length > 0 && <View rows={shown} today={today} showsGroups={!isOfOneGroup} />}
      {shown.length === 0 && !isReading && (
        <Nothing
          isFiltered={rows.length > 0}
          onShowAll={() => {
            choose({ jenis: undefined, kelompok: undefined })
            focusHeading()
          }}
        />
      )}
      {isExporting && (
        <ExportDialog
          rows={ofGroups}
          area={chosen.jenis}
          onSaved={setSaved}
          onClose={() => setIsExporting(false)}
        />
      )}
    </>
  )
}

function Nothing({ isFiltered, onShowAll }: { isFiltered: boolean; onShowAll: () => void }) {
  if (!isFiltered)
    return (
      <EmptyState title={text.empty}>
        <p className="soft">{text.emptyBody}</p>
      </EmptyState>
    )
  return (
    <EmptyState
      title={text.emptyFiltered}
      actions={<Button onClick={onShowAll}>{text.showAll}</Button>}
    />
  )
}
