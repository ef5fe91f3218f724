import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Day } from '../../../../domain/day'
import { newEvaluation } from '../../../../domain/evaluation/evaluationRecords'
import type { GroupFile } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import { periodSuggestions } from '../../periods/periodSuggestions'
import { useOpenGroup } from '../../state/openGroup'
import { EvaluationForm } from './EvaluationForm'

/** An evaluation that is not written down yet; saved, it has a sheet of its own. */
export function NewEvaluation() {
  const { group, today } = useOpenGroup()
  const [record] = useState(() => withDays(newEvaluation(group, today), group, today))
  const navigate = useNavigate({ from: '/kelompok/$groupId/evaluasi' })
  return (
    <EvaluationForm
      record={record}
      onSaved={() => navigate({ search: { catatan: record.id } })}
      onClose={() => navigate({ search: {} })}
    />
  )
}

/** Proposes the likeliest days, of an outcome those of the whole program, so that there are figures to look at from the start. */
function withDays(record: DraftOf<'evaluation'>, group: GroupFile, today: Day) {
  const suggestions = periodSuggestions(group, today)
  const days = record.kind === 'hasil' ? suggestions.at(-1) : suggestions[0]
  return days ? { ...record, from: days.from, to: days.to } : record
}
