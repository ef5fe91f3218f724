import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluationOf, expect, groupFilesIn, SAMPLE, test } from './app'
import { GoalsPage } from './pages/goalsPage'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'
import { ReviewPage } from './pages/reviewPage'

type SampleGoal = {
  id: string
  level: 'kelompok' | 'anggota'
  memberCode: string | null
  groupGoalIds: string[]
  alignedAgencyGoalId: string | null
  text: string
  indicator: string
  baselineText: string
  feasibilityNote: string
  targetDate: string
  formulatedWith: string
  weight: number
  gas: Record<string, string>
  baselineLevel: number
  ratings: { point: string; level: number; evidence: string }[]
  status: string
}
type SampleReview = {
  point: string
  task: string
  attainment: number
  effort: number
  indicatorStates: string[]
  note: string
  evidenceRefs: string[]
}
type Sample = {
  goals: SampleGoal[]
  taskReviews: SampleReview[]
  principleChecks: { point: string; principle: string; answers: string[] }[]
}

const sample: Sample = JSON.parse(readFileSync(SAMPLE, 'utf8'))
/**
 * What is entered by hand: the last goals of each kind (their ids follow on those that are there) with all their
 * ratings, and everything of the last review. The rest of the program comes with its file.
 */
const byHand = ['TK-3', 'TA-09', 'TA-10']
const LAST = 'R4'
const goalsByHand = sample.goals.filter(({ id }) => byHand.includes(id))
const shown = (word: string) =>
  ({ tidakRelevan: 'Tidak relevan' })[word] ?? word.charAt(0).toUpperCase() + word.slice(1)

test('goals, ratings, a review and principles of the sample, entered by hand, give the figures of its import', async ({
  app,
  home,
}) => {
  test.setTimeout(240_000)
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(withoutThose(join(home, 'sebagian.json')))
  const group = await library.openImported(SAMPLE_NAME)

  const goals = new GoalsPage(app)
  await goals.open()
  for (const [index, goal] of goalsByHand.entries()) await enterGoal(goals, goal, index === 0)

  const review = new ReviewPage(app)
  for (const point of new Set(goalsByHand.flatMap(({ ratings }) => ratings.map(pointOf)))) {
    await review.openSchedule()
    await review.open(point)
    if (point === LAST) await enterLastReview(review)
    for (const goal of goalsByHand) {
      const rating = goal.ratings.find((one) => one.point === point)
      if (!rating) continue
      await review.choose(`${goal.id}. `)
      await review.rateGoal(rating.level, rating.evidence)
      await expect(review.part(`${goal.id}. `)).toContainText('sudah dinilai')
    }
  }

  await goals.open()
  for (const goal of goalsByHand.filter(({ status }) => status === 'dihentikan')) {
    await goals.choose(goal.id)
    await goals.stop('Anggota mendapat pekerjaan dan keluar dari kelompok.')
  }
  await group.isSaved()
  const [file = ''] = groupFilesIn(app.libraryFolder)
  expect(evaluationOf(file)).toEqual(evaluationOf(SAMPLE))
})

async function enterLastReview(review: ReviewPage): Promise<void> {
  await review.choose('a. Memahami tujuan lembaga')
  for (const one of sample.taskReviews.filter(isLast)) {
    await expect(review.heading()).toContainText(`${one.task}. `)
    await review.rateTask({
      ...one,
      indicators: one.indicatorStates.map(shown),
      evidence: one.evidenceRefs,
    })
  }
  for (const check of sample.principleChecks.filter(isLast)) {
    await review.choosePrinciple(check.principle)
    await review.answerPrinciple(check.answers.map(shown))
  }
}

async function enterGoal(goals: GoalsPage, goal: SampleGoal, isFirst: boolean): Promise<void> {
  await goals.begin(goal.level, goal.memberCode ?? undefined)
  if (isFirst) await expect(goals.smart()).toContainText('Tulis keadaan yang ingin dicapai')
  await goals.word(
    {
      ...goal,
      serves: goal.level === 'anggota' ? goal.groupGoalIds : [goal.alignedAgencyGoalId ?? ''],
      targetDay: goal.targetDate.split('-').reverse().join('-'),
      weight: String(goal.weight),
    },
    goal.id,
  )
  const levels = Object.entries(goal.gas).map(
    ([level, text]) => [Number(level) > 0 ? `+${level}` : level, text] as const,
  )
  await goals.writeScale(Object.fromEntries(levels), String(goal.baselineLevel))
}

function pointOf({ point }: { point: string }): string {
  return point
}

function isLast({ point }: { point: string }): boolean {
  return point === LAST
}

/** The sample without what is entered by hand. */
function withoutThose(path: string): string {
  const others = <T extends { point: string }>(rows: T[]) => rows.filter((row) => !isLast(row))
  const stripped = {
    ...sample,
    goals: sample.goals.filter(({ id }) => !byHand.includes(id)),
    taskReviews: others(sample.taskReviews),
    principleChecks: others(sample.principleChecks),
  }
  writeFileSync(path, JSON.stringify(stripped))
  return path
}
