import type { ReactNode } from 'react'
import type { Decision } from '../../../../domain/records/decision'
import {
  decisionsText,
  decisionTopicLabels,
  methodLabels,
  overrideWords,
  proposerLabels,
} from '../../../../texts/decisions'
import { EMPTY, formatDay, formatText } from '../../../../texts/formats'
import { logsText } from '../../../../texts/logs'
import { SessionLink } from '../../logs/SessionLink'
import { DecisionState } from './DecisionState'

const text = decisionsText.form

/** Everything that is written of a decision, name beside value. */
export function decisionFacts(decision: Decision): (readonly [string, ReactNode])[] {
  const reason = overrideWords(decision)
  return [
    [text.status, <DecisionState key="status" decision={decision} />],
    [text.date, formatDay(decision.date)],
    [logsText.meeting, <SessionLink key="session" id={decision.sessionId} />],
    [text.topic, decisionTopicLabels[decision.topic]],
    [text.proposedBy, decision.proposedBy ? proposerLabels[decision.proposedBy] : EMPTY],
    [text.method, decision.method ? methodLabels[decision.method] : EMPTY],
    [text.autonomy, decisionsText.autonomy(decision.autonomyLevel)],
    ...(reason ? [[text.overrideKind, reason] as const] : []),
    [text.capacityNote, formatText(decision.capacityNote)],
    [text.dissent, formatText(decision.dissent)],
    [text.dueDate, formatDay(decision.dueDate)],
    [text.owner, formatText(decision.owner)],
    [text.reviewNote, formatText(decision.reviewNote)],
  ]
}
