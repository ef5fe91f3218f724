import { addDays } from '../day'
import type { Fault } from '../faults'
import { GOAL_GRACE_DAYS } from '../goals/smart'
import type { RecordKind } from '../records/kindNames'
import type { Records } from '../records/kinds'

/** Faults of days in an impossible order: plan <= start <= meetings <= end <= follow-up. Source: domain.md 2.18. */
export function dateFaults(records: Records): Fault[] {
  const program = records.program[0]
  const inProgram = program
    ? [
        ...records.session.flatMap((session) => [
          ...late('session', session.id, 'date', program.startDate, session.date),
          ...(session.stage === 'tindakLanjut'
            ? []
            : late('session', session.id, 'date', session.date, program.endDate)),
        ]),
        ...records.goal.flatMap((goal) =>
          late(
            'goal',
            goal.id,
            'targetDate',
            goal.targetDate,
            addDays(program.endDate, GOAL_GRACE_DAYS),
          ),
        ),
      ]
    : []
  return [...inProgram, ...organisationOverlaps(records)]
}

function late(
  kind: RecordKind,
  id: string,
  field: string,
  earlier: string | null | undefined,
  later: string,
): Fault[] {
  if (!earlier || earlier <= later) return []
  return [{ code: 'crossedDates', place: { kind, id }, field, params: { earlier, later } }]
}

/** A structure may begin on the day the former one ends, never before. */
function organisationOverlaps(records: Records): Fault[] {
  const inOrder = [...records.organisation].sort((one, other) => one.version - other.version)
  return inOrder.flatMap((organisation, index): Fault[] => {
    const former = inOrder[index - 1]
    const isApart = !former || (former.validTo ?? former.validFrom) <= organisation.validFrom
    return isApart
      ? []
      : [
          {
            code: 'overlap',
            place: { kind: 'organisation', id: organisation.id },
            field: 'validFrom',
          },
        ]
  })
}
