import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { asasTexts } from '../../../../texts/catalog'
import { noteText } from '../../../../texts/meetingNote'
import { processText } from '../../../../texts/process'
import type { Multiple } from './SmallMultiples'

/** The scales of what is followed from meeting to meeting. */
export const participationScale = { min: 0, max: 3, ticks: [0, 1, 2, 3], decimals: 1 }
export const slipScale = { min: 1, max: 5, ticks: [1, 3, 5], decimals: 1 }
export const asasScale = { min: 0, max: 4, ticks: [0, 2, 4], decimals: 0 }

/** Mean participation over the meetings. */
export function participationMultiple({ participation }: ProcessEvaluation): Multiple {
  return {
    key: 'participation',
    title: processText.participation.course,
    points: participation.byMeeting.map(({ meeting, mean }) => ({
      label: `${meeting.number}`,
      value: mean,
    })),
  }
}

/** What the slips said of understanding, comfort and action over the meetings. */
export function slipMultiples({ immediate }: ProcessEvaluation): Multiple[] {
  return (['understanding', 'comfort', 'action'] as const).map((aspect) => ({
    key: aspect,
    title: noteText.slips.aspects[aspect],
    points: immediate.byMeeting.map((one) => ({
      label: `${one.meeting.number}`,
      value: one[aspect],
    })),
  }))
}

/** Each of the twelve asas over the meetings, with the means of the first and the last half. */
export function asasMultiples({ asas, meetings }: ProcessEvaluation): Multiple[] {
  const { first: cut } = asas.halves
  return asas.byAsas.map(({ asas: key, values, first, last }) => ({
    key,
    title: asasTexts[key].name,
    points: meetings.map(({ number }, index) => ({
      label: `${number}`,
      value: values[index] ?? null,
    })),
    stretches:
      asas.halves.last === 0
        ? []
        : [
            { from: 0, to: cut - 1, value: first.mean },
            { from: cut, to: meetings.length - 1, value: last.mean },
          ],
  }))
}
