import { describe, expect, test } from 'vitest'
import { recordOf } from '../../groupFile'
import type { AnyDraft } from '../../records/kinds'
import { exampleGroup, examplePoint, exampleProgram, exampleSession } from '../exampleGroup'
import { exampleDecision } from '../principles/exampleSuggestion'
import { exampleProblem } from './exampleEvidence'
import { type RatingInHand, type RatingWarning, ratingWarnings } from './ratingWarnings'

/** The warnings of a rating at R2 (31 March 2026) of a small group; R1 stands on 28 February. */
function warnings(rating: Partial<RatingInHand>, ...put: AnyDraft[]): RatingWarning[] {
  const group = exampleGroup(
    ...put,
    examplePoint('R1', '2026-02-28'),
    examplePoint('R2', '2026-03-31'),
  )
  const point = recordOf(group, 'reviewPoint', 'R2')
  if (!point) throw new Error('no point R2')
  const open = { task: 'd' as const, attainment: undefined, effort: undefined }
  return ratingWarnings(group, point, { ...open, ...rating }, '2026-07-31')
}

/** Speaks for task d three times: taken by the group, weighed, and proposed by members. */
const good = exampleDecision('KP-01', { capacityNote: 'sanggup', proposedBy: 'anggota' })
/** Speaks against task d twice: set by the worker and not weighed. */
const poor = exampleDecision('KP-01', { autonomyLevel: 1 })
/** Speaks for task d once. */
const strengths: AnyDraft = {
  kind: 'strengthsReview',
  record: { id: 'KL-1', date: '2026-03-07', strengths: ['Saling mengingatkan'] },
}

describe('a high rating', () => {
  test('is asked about where nothing speaks for it', () => {
    expect(warnings({ attainment: 3 })).toEqual([
      { code: 'highRatingLittleEvidence', params: { attainment: 3, for: 0, against: 0, of: 5 } },
    ])
  })

  test('is asked about where more speaks against it: 2 of task d against, 1 for', () => {
    expect(warnings({ attainment: 4 }, poor, strengths)).toEqual([
      { code: 'highRatingLittleEvidence', params: { attainment: 4, for: 1, against: 2, of: 5 } },
    ])
  })

  test('is taken where as much speaks for it as against it, and a rating of 2 always', () => {
    const proposed = exampleDecision('KP-01', { autonomyLevel: 1, proposedBy: 'anggota' })
    // For: proposed by members, strengths named. Against: not decided by the group, not weighed.
    expect(warnings({ attainment: 3 }, proposed, strengths)).toEqual([])
    expect(warnings({ attainment: 2 })).toEqual([])
  })
})

describe('a low rating', () => {
  test('is asked about where three things speak for the task and none against it', () => {
    expect(warnings({ attainment: 1 }, good)).toEqual([
      { code: 'lowRatingMuchEvidence', params: { attainment: 1, for: 3, against: 0, of: 5 } },
    ])
  })

  test('is taken where something speaks against the task, or only two things for it', () => {
    const late = exampleDecision('KP-02', {
      dueDate: '2026-03-10',
      capacityNote: 'sanggup',
      proposedBy: 'anggota',
    })
    expect(warnings({ attainment: 1 }, good, late)).toEqual([])
    expect(warnings({ attainment: 1 }, exampleDecision('KP-01', { capacityNote: 'ya' }))).toEqual(
      [],
    )
  })

  test('is asked about where bad things could have happened and did not, and not where none could', () => {
    const settled = exampleProblem('MS-01', { agreedSolution: 'Duduk berpasangan', owner: 'A-02' })
    // For: raised by a member, agreed on, none open for long, none opened again.
    expect(warnings({ task: 'e', attainment: 0 }, settled)).toEqual([
      { code: 'lowRatingMuchEvidence', params: { attainment: 0, for: 4, against: 0, of: 5 } },
    ])
    expect(warnings({ task: 'e', attainment: 0 })).toEqual([])
  })
})

describe('a dominant task', () => {
  const meetings = (...focus: (0 | 1 | 2)[]) => [
    ...exampleProgram({ status: 'tengah' }),
    ...focus.map((d, index) =>
      exampleSession(index + 1, `2026-03-0${index + 1}`, {}, { stage: 'tengah', taskFocus: { d } }),
    ),
  ]

  test('is asked about where the last three meetings left it out, before anything is chosen', () => {
    expect(warnings({}, ...meetings(2, 0, 0, 0))).toEqual([
      { code: 'dominantWithoutFocus', params: { meetings: 3 } },
    ])
  })

  test('is taken where one of them touched it, and before there were three', () => {
    expect(warnings({}, ...meetings(0, 1, 0, 0))).toEqual([])
    expect(warnings({}, ...meetings(0, 0))).toEqual([])
  })

  test('means one that leads in this phase: task a does not in the middle', () => {
    expect(warnings({ task: 'a' }, ...meetings(0, 0, 0))).toEqual([])
  })

  test('is judged by the meetings up to the review', () => {
    const later = exampleSession(9, '2026-04-04', {}, { stage: 'tengah', taskFocus: { d: 2 } })
    expect(warnings({}, ...meetings(0, 0, 0), later)).toHaveLength(1)
  })
})

describe('full effort', () => {
  const formerReview = (attainment: number, effort: number): AnyDraft => ({
    kind: 'taskReview',
    record: {
      id: 'R1.d',
      point: 'R1',
      task: 'd',
      date: '2026-02-28',
      attainment,
      effort,
      note: 'Dilatihkan pada tiga pertemuan',
    },
  })

  test('twice with the attainment unmoved asks for supervision', () => {
    expect(warnings({ attainment: 2, effort: 3 }, formerReview(2, 3))).toEqual([
      { code: 'effortWithoutMovement', params: { attainment: 2 } },
    ])
  })

  test('is taken where the attainment moved, the effort was less, or the review before is missing', () => {
    expect(warnings({ attainment: 2, effort: 3 }, formerReview(1, 3))).toEqual([])
    expect(warnings({ attainment: 2, effort: 3 }, formerReview(2, 2))).toEqual([])
    expect(warnings({ attainment: 2, effort: 2 }, formerReview(2, 3))).toEqual([])
    expect(warnings({ attainment: 2, effort: 3 })).toEqual([])
  })

  test('is taken at the top, from where nothing can move up', () => {
    expect(warnings({ attainment: 4, effort: 3 }, good, formerReview(4, 3))).toEqual([])
  })

  test('is not asked about while the attainment is not chosen', () => {
    expect(warnings({ effort: 3 }, formerReview(2, 3))).toEqual([])
  })
})
