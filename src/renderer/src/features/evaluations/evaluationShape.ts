import type { Period } from '../../../../domain/day'
import type { DraftOf } from '../../../../domain/records/kinds'

/** The lists of an evaluation that hold one text a row. */
export const textLists = [
  'findings',
  'limits',
  'supportingFactors',
  'hinderingFactors',
  'improvements',
  'recommendations',
] as const
export type TextList = (typeof textLists)[number]

type TypedFollowUp = { what: string; who: string; when: string; measure: string }

/** An evaluation as its form shows it. */
export type TypedEvaluation = Record<TextList, string[]> & {
  kind: string
  from: string
  to: string
  date: string
  followUps: TypedFollowUp[]
  feedbackToGroupDate: string
  feedbackToGroup: string
}

/** Names the form of one evaluation among the unsaved ones. */
export function evaluationKey(id: string): string {
  return `evaluation:${id}`
}

/** What the form shows of an evaluation; `days` are those it looks at, where its record only names them in words. */
export function shownEvaluation(
  record: DraftOf<'evaluation'>,
  days: Period | null,
): TypedEvaluation {
  const lists = textLists.map((list) => [list, [...(record[list] ?? [])]] as const)
  return {
    ...(Object.fromEntries(lists) as Record<TextList, string[]>),
    kind: record.kind,
    from: days?.from ?? '',
    to: days?.to ?? '',
    date: record.date,
    followUps: (record.followUps ?? []).map(({ what, who, when, measure }) => ({
      what,
      who: who ?? '',
      when: when ?? '',
      measure: measure ?? '',
    })),
    feedbackToGroupDate: record.feedbackToGroupDate ?? '',
    feedbackToGroup: record.feedbackToGroup ?? '',
  }
}

/** The record of what was typed; `wordsOf` says its days as they are printed. Words that name no days we can read stay. */
export function writtenEvaluation(
  record: DraftOf<'evaluation'>,
  typed: Partial<TypedEvaluation>,
  wordsOf: (days: Period) => string,
) {
  const { from, to } = typed
  const lists = textLists.map((list) => [list, typed[list] ?? []] as const)
  return {
    ...record,
    ...Object.fromEntries(lists),
    kind: typed.kind,
    from: from ?? null,
    to: to ?? null,
    period:
      from && to
        ? wordsOf({ from, to })
        : record.from || record.to
          ? null
          : (record.period ?? null),
    date: typed.date,
    followUps: typed.followUps ?? [],
    feedbackToGroupDate: typed.feedbackToGroupDate ?? null,
    feedbackToGroup: typed.feedbackToGroup ?? null,
  }
}
