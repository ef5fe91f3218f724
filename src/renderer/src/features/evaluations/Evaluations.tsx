import { useNavigate, useSearch } from '@tanstack/react-router'
import { nextEvaluationId } from '../../../../domain/evaluation/evaluationRecords'
import { recordOf } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import { evaluationsText } from '../../../../texts/evaluations'
import { NotFound } from '../../logs/NotFound'
import { SHEET_HEADING } from '../../logs/SheetFrame'
import { useRecordArrival } from '../../logs/useRecordArrival'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { EvaluationList } from './EvaluationList'
import { EvaluationSheet } from './EvaluationSheet'
import { NewEvaluation } from './NewEvaluation'

const place = '/kelompok/$groupId/evaluasi'

/** What was found about process and outcome: all evaluations, one, or a new one. */
export function Evaluations() {
  const { group, isReadOnly } = useOpenGroup()
  const { catatan, baru } = useSearch({ from: place })
  const isNew = baru === true && !isReadOnly
  const found = catatan === undefined ? undefined : recordOf(group, 'evaluation', catatan)
  const one = found?.archivedAt ? undefined : found
  const title = isNew
    ? evaluationsText.form.newTitle(nextEvaluationId(group))
    : one
      ? evaluationsText.sheetTitle(one.id)
      : evaluationsText.title
  const heading = useScreen(title, group.records.program[0]?.name)
  useRecordArrival(heading, isNew ? 'baru' : catatan)
  const navigate = useNavigate({ from: place })
  const hasAny = inUse(group.records.evaluation).length > 0
  const add = (
    <Button disabled={isReadOnly} onClick={() => navigate({ search: { baru: true } })}>
      {evaluationsText.add}
    </Button>
  )
  return (
    <>
      <div className="apart">
        <h1 id={SHEET_HEADING} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {hasAny && !one && !isNew && add}
      </div>
      {isNew ? (
        <NewEvaluation />
      ) : one ? (
        <EvaluationSheet key={one.id} evaluation={one} />
      ) : catatan !== undefined ? (
        <NotFound id={catatan} screen="evaluasi" />
      ) : hasAny ? (
        <EvaluationList />
      ) : (
        <EmptyState title={evaluationsText.empty.title} actions={add}>
          <p className="soft measure">{evaluationsText.empty.body}</p>
        </EmptyState>
      )}
    </>
  )
}
