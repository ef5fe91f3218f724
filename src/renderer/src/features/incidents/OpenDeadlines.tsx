import { incidentDeadlines, isStillToDo } from '../../../../domain/progress/incidentDeadlines'
import { incidentFormText } from '../../../../texts/incidentForm'
import { deadlineText, deadlineWords } from '../../../../texts/incidents'
import { useNow } from '../../state/now'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import type { IncidentFields } from './incidentFields'
import { sourceOf } from './sourceOf'

/** Before closing: who still has to be told. It warns and does not stop the supervisor. */
export function OpenDeadlines({ values }: { values: IncidentFields }) {
  const { group } = useOpenGroup()
  const now = useNow()
  const source = sourceOf(group, values)
  if (now === null || !source) return null
  const open = incidentDeadlines(group, source, now).filter(isStillToDo)
  if (open.length === 0) return null
  return (
    <Notice tone="warning" isLive title={incidentFormText.lanjut.stillToDo}>
      {open.map((deadline) => (
        <p key={deadline.kind}>
          {deadlineText.short[deadline.kind]}: {deadlineWords(deadline)}.
        </p>
      ))}
    </Notice>
  )
}
