import type { ReactNode } from 'react'
import type { GroupFile } from '../../../../domain/groupFile'
import { isReopened } from '../../../../domain/progress/problems'
import type { Problem } from '../../../../domain/records/problem'
import { formatDay, formatText } from '../../../../texts/formats'
import { logsText } from '../../../../texts/logs'
import {
  problemCategoryLabels,
  problemRaiserLabels,
  problemsText,
  severityLabels,
} from '../../../../texts/problems'
import { PlaceLink } from '../../frame/PlaceLink'
import { SessionLink } from '../../logs/SessionLink'
import { recordPlace, recordWords } from '../../ratings/recordWords'
import { ProblemState } from './ProblemState'

const text = problemsText.form

/** Everything that is written of a problem, name beside value. */
export function problemFacts(group: GroupFile, problem: Problem): (readonly [string, ReactNode])[] {
  const { incidentId } = problem
  const incident = incidentId ? ({ kind: 'incident', id: incidentId } as const) : null
  return [
    [text.status, <ProblemState key="status" problem={problem} />],
    ...(isReopened(problem) ? [[problemsText.reopened, problemsText.yes] as const] : []),
    [text.raisedDate, formatDay(problem.raisedDate)],
    [logsText.meeting, <SessionLink key="session" id={problem.sessionId} />],
    [text.raisedBy, problemRaiserLabels[problem.raisedBy]],
    [text.category, problemCategoryLabels[problem.category]],
    [text.severity, severityLabels[problem.severity]],
    [text.agreedSolution, formatText(problem.agreedSolution)],
    [text.owner, formatText(problem.owner)],
    ...(incident
      ? [
          [
            text.incident,
            <PlaceLink key="incident" place={recordPlace(incident)}>
              {recordWords(group, incident)}
            </PlaceLink>,
          ] as const,
        ]
      : []),
  ]
}
