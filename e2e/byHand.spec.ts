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
  reports: { reviewPoints?: string[] }[]
}

const sample: Sample = JSON.parse(readFileSync(SAMPLE, 'utf8'))
/** The reviews of the sample and how the schedule calls them. */
const reviews = [
  ['R0', 'Sebelum pertemuan pertama'],
  ['R1', 'Sesudah pertemuan ke-3'],
  ['R2', 'Sesudah pertemuan ke-6'],
  ['R3', 'Sesudah pertemuan ke-9'],
  ['R4', 'Akhir, sesudah pertemuan ke-12'],
] as const
const shown = (word: string) =>
  ({ tidakRelevan: 'Tidak relevan' })[word] ?? word.charAt(0).toUpperCase() + word.slice(1)

test('all goals, ratings, reviews and principles of the sample, entered by hand, give the figures of its import', async ({
  app,
  home,
}) => {
  test.setTimeout(420_000)
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(withoutReviews(join(home, 'tanpa-telaah.json')))
  const group = await library.openImported(SAMPLE_NAME)

  const goals = new GoalsPage(app)
  await goals.open()
  for (const [index, goal] of sample.goals.entries()) await enterGoal(goals, goal, index === 0)

  const review = new ReviewPage(app)
  for (const [point, when] of reviews) {
    await review.openSchedule()
    await review.start(when)
    for (const one of sample.taskReviews.filter((row) => row.point === point)) {
      await expect(review.heading()).toContainText(`${one.task}. `)
      await review.rateTask({
        ...one,
        indicators: one.indicatorStates.map(shown),
        evidence: one.evidenceRefs,
      })
    }
    for (const goal of sample.goals) {
      const rating = goal.ratings.find((one) => one.point === point)
      if (!rating) continue
      await review.choose(`${goal.id}. `)
      await review.rateGoal(rating.level, rating.evidence)
      await expect(review.part(`${goal.id}. `)).toContainText('sudah dinilai')
    }
    for (const check of sample.principleChecks.filter((one) => one.point === point)) {
      await review.choosePrinciple(check.principle)
      await review.answerPrinciple(check.answers.map(shown))
    }
  }

  await goals.open()
  for (const goal of sample.goals.filter(({ status }) => status === 'dihentikan')) {
    await goals.choose(goal.id)
    await goals.stop('Anggota mendapat pekerjaan dan keluar dari kelompok.')
  }
  await group.isSaved()
  const [file = ''] = groupFilesIn(app.libraryFolder)
  expect(evaluationOf(file)).toEqual(evaluationOf(SAMPLE))
})

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

/** The sample as a group that met and recorded everything but never wrote goals nor looked back. */
function withoutReviews(path: string): string {
  const reports = sample.reports.map(({ reviewPoints, ...report }) => report)
  const stripped = { ...sample, goals: [], taskReviews: [], principleChecks: [], reports }
  writeFileSync(path, JSON.stringify(stripped))
  return path
}
