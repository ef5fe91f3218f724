import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { recordOf, withoutStamps } from '../../../../domain/groupFile'
import { allDecisions } from '../../../../domain/logs/decisionList'
import { newDecision } from '../../../../domain/logs/newRecords'
import { nextDecisionId } from '../../../../domain/logs/nextLogId'
import { inUse } from '../../../../domain/progress/inUse'
import type { DraftOf } from '../../../../domain/records/kinds'
import { decisionsText } from '../../../../texts/decisions'
import { DecisionDialog, decisionKey } from '../../logs/DecisionDialog'
import { NotFound } from '../../logs/NotFound'
import { SHEET_HEADING } from '../../logs/SheetFrame'
import { useRecordArrival } from '../../logs/useRecordArrival'
import { writtenHere } from '../../logs/writtenHere'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { DecisionList } from './DecisionList'
import { DecisionSheet } from './DecisionSheet'

/** The decisions of the group: all of them, or one with everything that is known of it. */
export function Decisions() {
  const { group, today, isReadOnly } = useOpenGroup()
  const { catatan } = useSearch({ from: '/kelompok/$groupId/keputusan' })
  const found = catatan === undefined ? undefined : recordOf(group, 'decision', catatan)
  const one = found?.archivedAt ? undefined : found
  const title = one ? decisionsText.sheetTitle(one.id) : decisionsText.title
  const heading = useScreen(title, group.records.program[0]?.name)
  useRecordArrival(heading, catatan)
  const navigate = useNavigate({ from: '/kelompok/$groupId/keputusan' })
  const [filter, setFilter] = useState(allDecisions)
  const [open, setOpen] = useState<Open | null>(() => begun())
  const hasAny = inUse(group.records.decision).length > 0
  const add = (
    <Button
      disabled={isReadOnly}
      onClick={() => setOpen({ record: newDecision(group, today), isNew: true })}
    >
      {decisionsText.add}
    </Button>
  )
  return (
    <>
      <div className="apart">
        <h1 id={SHEET_HEADING} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {hasAny && !one && add}
      </div>
      {one ? (
        <DecisionSheet
          key={one.id}
          decision={one}
          onEdit={() => setOpen({ record: withoutStamps<'decision'>(one), isNew: false })}
          onRemoved={() => navigate({ search: {} })}
        />
      ) : catatan !== undefined ? (
        <NotFound id={catatan} screen="keputusan" />
      ) : hasAny ? (
        <DecisionList filter={filter} onFilter={setFilter} />
      ) : (
        <EmptyState title={decisionsText.empty.title} actions={add}>
          <p className="soft measure">{decisionsText.empty.body}</p>
        </EmptyState>
      )}
      {open && <DecisionDialog key={open.record.id} {...open} onClose={() => setOpen(null)} />}
    </>
  )

  /** What was begun here and not saved is taken up again. */
  function begun(): Open | null {
    const ids = group.records.decision.map(({ id }) => id)
    const id = writtenHere([...ids, nextDecisionId(group)], decisionKey, `/${group.id}/keputusan`)
    const known = id === null ? undefined : recordOf(group, 'decision', id)
    if (known) return { record: withoutStamps<'decision'>(known), isNew: false }
    return id === null ? null : { record: newDecision(group, today), isNew: true }
  }
}

type Open = { record: DraftOf<'decision'>; isNew: boolean }
