import type { FieldValues } from 'react-hook-form'
import type { Day } from '../../../../domain/day'
import { type GroupFile, withoutStamps } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { Member } from '../../../../domain/records/member'

/** What is told on the sheet itself; stays and photo have places of their own. */
export type IntakeDraft = Omit<
  DraftOf<'member'>,
  'id' | 'code' | 'status' | 'joinDate' | 'exitDate' | 'exitReason' | 'spells' | 'photo'
> &
  Partial<Pick<DraftOf<'member'>, 'status' | 'joinDate'>>

/** The sheet of a member as it is saved. */
export function intakeOf(member: Member): IntakeDraft {
  const { id, code, status, joinDate, exitDate, exitReason, spells, photo, ending, ...fields } =
    withoutStamps<'member'>(member)
  return { ...fields, ending: { nextService: ending?.nextService ?? null } }
}

/** The sheet of a person of whom nothing is known yet: a candidate who may begin with the group. */
export function newIntake(group: GroupFile, today: Day): Partial<IntakeDraft> {
  const start = inUse(group.records.program)[0]?.startDate ?? today
  return { status: 'calon', intakeDate: today, joinDate: start > today ? start : today }
}

/** The whole member of what was typed. A NIK is not taken down without its purpose; one that was kept before stays. */
export function toMember(typed: IntakeDraft, code: string, member: Member | null): FieldValues {
  const { nik, ending, ...fields } = typed
  const nextService = ending?.nextService ?? null
  const isEndingTold = nextService !== null || Boolean(member?.ending)
  return {
    ...(member ? standing(member) : {}),
    ...fields,
    ...(nik && (typed.nikPurpose || nik === member?.nik) ? { nik } : {}),
    ...(isEndingTold ? { ending: { ...member?.ending, nextService } } : {}),
    id: code,
    code,
  }
}

function standing(member: Member): Partial<DraftOf<'member'>> {
  const { status, joinDate, exitDate, exitReason, spells, photo, archivedAt } = member
  return { status, joinDate, exitDate, exitReason, spells, photo, archivedAt }
}
