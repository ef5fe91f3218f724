import type { DraftOf } from '../../../../domain/records/kinds'

/** One role as its form shows it; turns are written one a line. */
export type TypedRole = {
  role: string
  memberCode: string
  duties: string
  understood: string
  rotation: string
}

/** A structure as its form shows it. */
export type TypedOrganisation = {
  validFrom: string
  validTo: string
  form: string
  reason: string
  decisionId: string
  reviewDate: string
  roles: TypedRole[]
  coachingNotes: { date: string; text: string }[]
}

/** A role of which nothing is written yet. */
export const blankRole: TypedRole = {
  role: '',
  memberCode: '',
  duties: '',
  understood: '',
  rotation: '',
}

/** What the form shows of a structure. */
export function shownOrganisation(record: DraftOf<'organisation'>): TypedOrganisation {
  return {
    validFrom: record.validFrom,
    validTo: record.validTo ?? '',
    form: record.form,
    reason: record.reason ?? '',
    decisionId: record.decisionId ?? '',
    reviewDate: record.reviewDate ?? '',
    roles: (record.roles ?? []).map((one) => ({
      role: one.role,
      memberCode: one.memberCode ?? '',
      duties: one.duties ?? '',
      understood: one.understood ?? '',
      rotation: (one.rotation ?? []).join('\n'),
    })),
    coachingNotes: (record.coachingNotes ?? []).map((note) => ({ ...note })),
  }
}

type Typed = Partial<Omit<TypedOrganisation, 'roles'>> & { roles?: Partial<TypedRole>[] }

/** The record of what was typed. */
export function writtenOrganisation(record: DraftOf<'organisation'>, typed: Typed) {
  const roles = typed.roles?.map((one) => ({
    role: one.role,
    memberCode: one.memberCode ?? null,
    duties: one.duties ?? null,
    understood: one.understood ?? null,
    rotation: turnsOf(one.rotation),
  }))
  return {
    ...record,
    validFrom: typed.validFrom,
    validTo: typed.validTo ?? null,
    form: typed.form,
    reason: typed.reason ?? null,
    decisionId: typed.decisionId ?? null,
    reviewDate: typed.reviewDate ?? null,
    roles: roles ?? [],
    coachingNotes: typed.coachingNotes ?? [],
  }
}

function turnsOf(lines: string | undefined): string[] | null {
  const turns = (lines ?? '').split('\n').flatMap((line) => line.trim() || [])
  return turns.length > 0 ? turns : null
}
