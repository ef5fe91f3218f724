import type { GroupFile } from '../groupFile'
import { scoreRange } from '../measuring/scoreOf'
import { pursuedGoals } from '../progress/goalProgress'
import { inUse } from '../progress/inUse'
import type { Instrument } from '../records/instrument'
import { pointsOfSource } from './seriesPoints'
import { type Scale, type SeriesKind, type SeriesSource, subscaleKey } from './seriesSource'

const participationScale: Scale = { min: 0, max: 3 }
const levelScale: Scale = { min: -2, max: 2 }
const slipScale: Scale = { min: 1, max: 5 }
const asasScale: Scale = { min: 0, max: 4 }
const percentScale: Scale = { min: 0, max: 100 }

/** The series there are of a member, or of the group (null): those with one value at least. Source: evaluation.md 4.5. */
export function seriesSources(group: GroupFile, memberCode: string | null): SeriesSource[] {
  const sources = memberCode === null ? groupSources(group) : memberSources(group, memberCode)
  return sources.filter((source) =>
    pointsOfSource(group, source).some(({ value }) => value !== null),
  )
}

/** The series of this key; null where there is none. */
export function findSource(
  group: GroupFile,
  memberCode: string | null,
  key: string | null | undefined,
): SeriesSource | null {
  return seriesSources(group, memberCode).find((source) => source.key === key) ?? null
}

function memberSources(group: GroupFile, memberCode: string): SeriesSource[] {
  const instruments = inUse(group.records.instrument)
  return [
    ...instruments.flatMap((instrument) => [
      ofInstrument(instrument, instruments, 'score', memberCode),
      ...subscalesOf(instrument, instruments, memberCode),
    ]),
    plain('participation', 'partisipasi', participationScale, memberCode),
    ...pursuedGoals(group).flatMap((goal): SeriesSource[] =>
      goal.level === 'anggota' && goal.memberCode === memberCode
        ? [
            {
              ...plain('goal', `tujuan:${goal.id}`, levelScale, memberCode),
              recordId: goal.id,
              code: goal.id,
              about: goal.text,
            },
          ]
        : [],
    ),
  ]
}

function groupSources(group: GroupFile): SeriesSource[] {
  const instruments = inUse(group.records.instrument)
  return [
    meanOf('comfort', 'laiseg:nyaman', slipScale),
    meanOf('understanding', 'laiseg:paham', slipScale),
    meanOf('action', 'laiseg:tindakan', slipScale),
    meanOf('asas', 'asas', asasScale),
    { ...plain('attendance', 'kehadiran', percentScale, null), unit: 'percent' },
    ...instruments.map((instrument) =>
      ofInstrument(instrument, instruments, 'instrumentMean', null),
    ),
  ]
}

function plain(
  kind: SeriesKind,
  key: string,
  scale: Scale | null,
  memberCode: string | null,
): SeriesSource {
  return {
    key,
    kind,
    memberCode,
    recordId: null,
    code: null,
    part: null,
    about: null,
    improvement: 'increase',
    scale,
    unit: 'points',
  }
}

function meanOf(kind: SeriesKind, key: string, scale: Scale): SeriesSource {
  return { ...plain(kind, key, scale, null), unit: 'means' }
}

function ofInstrument(
  instrument: Instrument,
  all: readonly Instrument[],
  kind: 'score' | 'instrumentMean',
  memberCode: string | null,
): SeriesSource {
  const { id, code, name, version, min, max, higherIsBetter } = instrument
  const isShared = all.some((other) => other.code === code && other.id !== id)
  const key = `${kind === 'score' ? 'skor' : 'rerata'}:${id}`
  return {
    ...plain(kind, key, { min, max }, memberCode),
    recordId: id,
    code: isShared ? `${code} (${version ?? id})` : code,
    about: name,
    improvement: higherIsBetter ? 'increase' : 'decrease',
    unit: kind === 'score' ? 'points' : 'means',
  }
}

function subscalesOf(
  instrument: Instrument,
  all: readonly Instrument[],
  memberCode: string,
): SeriesSource[] {
  return (instrument.subscales ?? []).map((part, index) => {
    const items = instrument.subscaleItems?.[part]?.length ?? 0
    return {
      ...ofInstrument(instrument, all, 'score', memberCode),
      kind: 'subscale',
      key: subscaleKey(instrument.id, index + 1),
      part,
      // Without items of its own a subscale does not tell its limits.
      scale: items === 0 ? null : scoreRange({ ...instrument, items }),
    }
  })
}
