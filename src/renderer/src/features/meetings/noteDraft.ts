import { type AsasKey, asasKeys } from '../../../../domain/catalog/asas'
import type { Day } from '../../../../domain/day'
import { meanOfSlips } from '../../../../domain/meetings/slips'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { Session } from '../../../../domain/records/session'

export const slipAspects = ['understanding', 'comfort', 'action'] as const
export type SlipAspect = (typeof slipAspects)[number]
export const slipValues = [1, 2, 3, 4, 5] as const

/** Stands for "tidak teramati" in the form; a blank word stands for an asas nobody has rated yet. */
export const UNSEEN = 'tidakTeramati'
export const ticks = [
  'agencyPurposeExplained',
  'confidentialityReminded',
  'contractReviewed',
] as const

type Counted = Record<'s1' | 's2' | 's3' | 's4' | 's5', number | null>

/** What the form of a note shows of a meeting. */
export function shownNote(session: Session) {
  const { recording, plan, laiseg, asas, asasNotes } = session
  return {
    recording: {
      processSummary: recording?.processSummary ?? '',
      themes: [...(recording?.themes ?? [])],
      objectivesMet: recording?.objectivesMet ?? '',
      interactionPattern: recording?.interactionPattern ?? '',
      workerRole: recording?.workerRole ?? '',
      memberObservations: (recording?.memberObservations ?? []).map((one) => ({ ...one })),
      reflection: recording?.reflection ?? '',
      recordedDate: recording?.recordedDate ?? '',
    },
    spent: (plan?.agenda ?? []).map(({ spentMinutes }) => spentMinutes ?? null),
    ticks: {
      agencyPurposeExplained: session.agencyPurposeExplained ?? false,
      confidentialityReminded: session.confidentialityReminded ?? false,
      contractReviewed: session.contractReviewed ?? false,
    },
    laiseg: {
      way: laiseg && !laiseg.counts ? 'means' : 'counts',
      understanding: laiseg?.understanding ?? null,
      comfort: laiseg?.comfort ?? null,
      action: laiseg?.action ?? null,
      n: laiseg?.n ?? null,
      counts: Object.fromEntries(
        slipAspects.map((aspect) => [aspect, shownCounts(laiseg?.counts?.[aspect])]),
      ) as Record<SlipAspect, Counted>,
    },
    asas: Object.fromEntries(asasKeys.map((key) => [key, asasWord(asas?.[key])])) as Record<
      AsasKey,
      string
    >,
    asasNotes: Object.fromEntries(asasKeys.map((key) => [key, asasNotes?.[key] ?? ''])) as Record<
      AsasKey,
      string
    >,
    betweenSessionTask: session.betweenSessionTask ?? '',
    nextPlan: session.nextPlan ?? '',
    /** Quick notes that went into the text of this note. */
    taken: [] as string[],
  }
}
export type NoteValues = ReturnType<typeof shownNote>

/** What was typed, as the form gives it: blank fields are left out. */
type Typed = { [Part in keyof NoteValues]?: NoteValues[Part] }

/** The meeting with its note as it was typed. A note that says something is dated: on the day named, else today. */
export function withNote(session: DraftOf<'session'>, typed: Typed, today: Day) {
  const { recording } = typed
  const recordedDate = recording?.recordedDate || (recording?.processSummary ? today : null)
  const captures = session.captures?.filter(({ id }) => !typed.taken?.includes(id))
  return {
    ...session,
    ...(session.plan?.agenda ? { plan: withSpent(session.plan, typed.spent) } : {}),
    ...(session.captures ? { captures } : {}),
    ...Object.fromEntries(ticks.map((tick) => [tick, tickOf(session[tick], typed.ticks?.[tick])])),
    recording:
      recording || session.recording
        ? { ...recording, ...(recordedDate ? { recordedDate } : {}) }
        : null,
    laiseg: laisegOf(typed.laiseg),
    asas: asasOf(typed.asas),
    asasNotes: typed.asasNotes ?? null,
    betweenSessionTask: typed.betweenSessionTask ?? null,
    nextPlan: typed.nextPlan ?? null,
  }
}

/** The field of the form in which a field of the record is written. */
export function noteField(path: string): string {
  return path
    .replace(/^plan\.agenda\.(\d+)\.spentMinutes$/, 'spent.$1')
    .replace(/^(laiseg\.counts\.\w+)\.(\d)$/, (_, row, index) => `${row}.s${Number(index) + 1}`)
}

/** Slips counted in one line of the form; null where nothing was counted there. */
export function countsOf(counted: Partial<Counted> | undefined): number[] | null {
  const counts = slipValues.map((value) => counted?.[`s${value}`] ?? null)
  if (counts.every((count) => count === null || Number.isNaN(count))) return null
  return counts.map((count) => count || 0)
}

function shownCounts(counts: readonly number[] | null | undefined): Counted {
  return Object.fromEntries(
    slipValues.map((value) => [`s${value}`, counts?.[value - 1] ?? null]),
  ) as Counted
}

function withSpent(plan: NonNullable<Session['plan']>, spent: NoteValues['spent'] | undefined) {
  const agenda = plan.agenda?.map((part, index) => {
    const minutes = spent?.[index] ?? null
    return minutes === null && part.spentMinutes === undefined
      ? part
      : { ...part, spentMinutes: minutes }
  })
  return { ...plan, agenda }
}

/** An unticked box says "no" only where somebody had said something before. */
function tickOf(former: boolean | null | undefined, typed: boolean | undefined) {
  return typed || (former === null || former === undefined ? former : false)
}

function laisegOf(typed: NoteValues['laiseg'] | undefined): Session['laiseg'] {
  if (!typed) return null
  if (typed.way === 'means') {
    const { way: _, counts: __, ...means } = typed
    return Object.values(means).some((value) => value !== null && value !== undefined)
      ? (means as Session['laiseg'])
      : null
  }
  const counts = slipAspects.map((aspect) => [aspect, countsOf(typed.counts?.[aspect])] as const)
  if (counts.every(([, row]) => row === null)) return null
  const sums = counts.map(([aspect, row]) => [aspect, row && meanOfSlips(row)] as const)
  return {
    ...Object.fromEntries(sums.map(([aspect, sum]) => [aspect, sum?.mean ?? null])),
    n: Math.max(0, ...sums.map(([, sum]) => sum?.n ?? 0)),
    counts: Object.fromEntries(counts),
  }
}

function asasWord(value: number | null | undefined): string {
  if (value === undefined) return ''
  return value === null ? UNSEEN : String(value)
}

function asasOf(typed: Partial<NoteValues['asas']> | undefined): Session['asas'] {
  const rated = Object.entries(typed ?? {}).map(
    ([key, word]) => [key, word === UNSEEN ? null : Number(word)] as const,
  )
  return rated.length > 0 ? Object.fromEntries(rated) : null
}
