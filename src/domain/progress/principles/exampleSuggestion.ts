import { type PrincipleQuestion, principleCodes } from '../../catalog/principles'
import type { AnyDraft, DraftOf } from '../../records/kinds'
import { exampleGroup, examplePoint } from '../exampleGroup'
import { type PrincipleSuggestion, principleSuggestions } from '../principleSuggestions'
import type { FactCode } from './fact'

/** What is suggested for one question at R2 (31 March 2026) of a small group. Only tests use it. */
export function suggestionFor(
  question: PrincipleQuestion,
  ...put: AnyDraft[]
): PrincipleSuggestion {
  const group = exampleGroup(...put, examplePoint('R2', '2026-03-31'))
  const all = principleSuggestions(group, 'R2', '2026-12-31')
  const found = principleCodes
    .flatMap((principle) => all?.[principle].questions ?? [])
    .find((one) => one.question === question)
  if (!found) throw new Error(`no suggestion for ${question}`)
  return found
}

/** The counts of one fact, "met/of". */
export function counts({ facts }: PrincipleSuggestion, code: FactCode): string {
  const fact = facts.find((one) => one.code === code)
  return fact ? `${fact.met}/${fact.of}` : 'none'
}

/** A goal that can be judged. */
export function exampleGoal(id: string, fields: Partial<DraftOf<'goal'>> = {}): AnyDraft {
  return {
    kind: 'goal',
    record: {
      id,
      level: 'kelompok',
      text: 'Anggota saling mendengarkan',
      indicator: 'Skala kohesi',
      gas: { '-2': 'a', '-1': 'b', '0': 'c', '1': 'd', '2': 'e' },
      formulatedWith: 'bersama',
      weight: 1,
      status: 'aktif',
      ...fields,
    },
  }
}

/** A decision in which the group chose. */
export function exampleDecision(id: string, fields: Partial<DraftOf<'decision'>> = {}): AnyDraft {
  return {
    kind: 'decision',
    record: {
      id,
      date: '2026-03-01',
      text: 'Kerja bakti',
      topic: 'kegiatan',
      autonomyLevel: 2,
      status: 'direncanakan',
      ...fields,
    },
  }
}

/** A structure of the group from 1 March 2026. */
export function exampleOrganisation(
  version: number,
  fields: Partial<DraftOf<'organisation'>> = {},
): AnyDraft {
  return {
    kind: 'organisation',
    record: {
      id: `OR-${version}`,
      version,
      validFrom: '2026-03-01',
      form: 'bergilir',
      ...(version > 1 ? { reason: 'Agar semua belajar' } : {}),
      ...fields,
    },
  }
}
