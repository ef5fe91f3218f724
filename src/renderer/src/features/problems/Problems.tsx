import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { recordOf, withoutStamps } from '../../../../domain/groupFile'
import { newProblem } from '../../../../domain/logs/newRecords'
import { nextProblemId } from '../../../../domain/logs/nextLogId'
import { allProblems } from '../../../../domain/logs/problemList'
import { inUse } from '../../../../domain/progress/inUse'
import type { DraftOf } from '../../../../domain/records/kinds'
import { problemsText } from '../../../../texts/problems'
import { NotFound } from '../../logs/NotFound'
import { ProblemDialog, problemKey } from '../../logs/ProblemDialog'
import { SHEET_HEADING } from '../../logs/SheetFrame'
import { useRecordArrival } from '../../logs/useRecordArrival'
import { writtenHere } from '../../logs/writtenHere'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { ProblemList } from './ProblemList'
import { ProblemSheet } from './ProblemSheet'

/** The problems inside the group: all of them, or one with everything that is known of it. */
export function Problems() {
  const { group, today, isReadOnly } = useOpenGroup()
  const { catatan } = useSearch({ from: '/kelompok/$groupId/persoalan' })
  const found = catatan === undefined ? undefined : recordOf(group, 'problem', catatan)
  const one = found?.archivedAt ? undefined : found
  const title = one ? problemsText.sheetTitle(one.id) : problemsText.title
  const heading = useScreen(title, group.records.program[0]?.name)
  useRecordArrival(heading, catatan)
  const navigate = useNavigate({ from: '/kelompok/$groupId/persoalan' })
  const [filter, setFilter] = useState(allProblems)
  const [open, setOpen] = useState<Open | null>(() => begun())
  const hasAny = inUse(group.records.problem).length > 0
  const add = (
    <Button
      disabled={isReadOnly}
      onClick={() => setOpen({ record: newProblem(group, today), isNew: true })}
    >
      {problemsText.add}
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
        <ProblemSheet
          key={one.id}
          problem={one}
          onEdit={() => setOpen({ record: withoutStamps<'problem'>(one), isNew: false })}
          onRemoved={() => navigate({ search: {} })}
        />
      ) : catatan !== undefined ? (
        <NotFound id={catatan} screen="persoalan" />
      ) : hasAny ? (
        <ProblemList filter={filter} onFilter={setFilter} />
      ) : (
        <EmptyState title={problemsText.empty.title} actions={add}>
          <p className="soft measure">{problemsText.empty.body}</p>
        </EmptyState>
      )}
      {open && <ProblemDialog key={open.record.id} {...open} onClose={() => setOpen(null)} />}
    </>
  )

  /** What was begun here and not saved is taken up again. */
  function begun(): Open | null {
    const ids = group.records.problem.map(({ id }) => id)
    const id = writtenHere([...ids, nextProblemId(group)], problemKey, `/${group.id}/persoalan`)
    const known = id === null ? undefined : recordOf(group, 'problem', id)
    if (known) return { record: withoutStamps<'problem'>(known), isNew: false }
    return id === null ? null : { record: newProblem(group, today), isNew: true }
  }
}

type Open = { record: DraftOf<'problem'>; isNew: boolean }
