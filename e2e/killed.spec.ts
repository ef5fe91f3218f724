import { evaluationOf, expect, groupFilesIn, test } from './app'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'

const ROUNDS = 3

test('whatever "Tersimpan" was said of outlives the sudden end of the app, three times in a row', async ({
  launch,
}) => {
  test.setTimeout(120_000)
  for (let round = 0; round < ROUNDS; round += 1) {
    const app = await launch()
    const library = new LibraryPage(app)
    if (round === 0) await library.acceptFolder()
    const group = round === 0 ? await library.openSample() : await library.open(SAMPLE_NAME)
    const tasks = await group.tasks()
    await tasks.choose('R4', 'g')
    if (round > 0) await expect(tasks.note()).toHaveValue(noteOf(round - 1))
    await tasks.rate({ attainment: levelOf(round), note: noteOf(round) })
    await group.isSaved()
    await app.kill()

    const [file = ''] = groupFilesIn(app.libraryFolder)
    const { attendanceOverall, taskAttainment } = evaluationOf(file)
    expect(taskAttainment.R4?.g).toBe(levelOf(round))
    expect(attendanceOverall).toMatchObject({ present: 100, expected: 113 })
  }
  const last = await launch()
  const tasks = await (await new LibraryPage(last).open(SAMPLE_NAME)).tasks()
  await tasks.choose('R4', 'g')
  await expect(tasks.note()).toHaveValue(noteOf(ROUNDS - 1))
  await expect(tasks.level('Capaian kelompok', levelOf(ROUNDS - 1))).toBeChecked()
})

function levelOf(round: number): number {
  return round % 2 === 0 ? 2 : 3
}

function noteOf(round: number): string {
  return `Penilaian ke-${round + 1} sebelum aplikasi berakhir mendadak.`
}
