import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type RunningApp, SAMPLE, test } from './app'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { readPaper } from './paper'

const NAME = 'Kelompok <b onclick="alert(1)">Uji</b> \u200fשלום\u200e 🌱'
const NOTE = '<script>document.title="Dibajak"</script><img src=x onerror="alert(2)"> Catatan uji.'
const FORMULA = '=HYPERLINK("https://example.org/";"klik")'
const PLACE = '"><iframe src="https://example.org/"></iframe> O\'Nil & Putra'
const LONG =
  `${'Catatan panjang yang tetap utuh. '.repeat(600)}Baris\u2028pemisah dan 🌱 selesai.`.padEnd(
    20_000,
    '.',
  )

type Sample = {
  program: { name: string; place: string }
  goals: { text: string }[]
  decisions: { text: string }[]
  taskReviews: { point: string; task: string; note: string }[]
}

test('markup, formulas and strange characters are shown and printed as they were written, and nothing runs', async ({
  app,
  home,
}) => {
  const seen = watch(app)
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(hostileSample(join(home, 'asing.json')))
  await expect(app.page.getByRole('banner')).toContainText(NAME)

  const overview = app.page.getByRole('main')
  await expect(overview).toContainText(PLACE)
  await expect(overview).toContainText(FORMULA)
  const tasks = await new GroupPage(app).tasks()
  await tasks.choose('R4', 'a')
  await expect(tasks.note()).toHaveValue(LONG)
  await tasks.choose('R4', 'g')
  await expect(tasks.note()).toHaveValue(NOTE)
  await expect(tasks.history('g', 'R4')).toContainText(NOTE)

  const report = await new GroupPage(app).report()
  await report.choosePeriod('6 September')
  await expect(report.preview()).toContainText(NOTE)
  await expect(report.preview()).toContainText(FORMULA)
  const path = join(home, 'asing.pdf')
  await report.savePdf(path)
  const { text } = await readPaper(path)
  const bare = (words: string) => words.replace(/\s+/g, '')
  expect(bare(text)).toContain(bare(NOTE))
  expect(bare(text)).toContain(bare(FORMULA))
  expect(bare(text)).toContain(bare(PLACE))
  expect(text).toContain('Halaman 1 dari')

  const back = await new GroupPage(app).leave()
  await expect(back.row('Uji')).toContainText(NAME)
  expect(await app.page.title()).toContain('Guyub')
  expect(seen).toEqual({ dialogs: [], requests: [], complaints: [] })
})

/** Whatever a text that came alive would do, on the screen or on the page that is printed. */
function watch({ electron }: RunningApp) {
  const seen = { dialogs: [] as string[], requests: [] as string[], complaints: [] as string[] }
  const windows = electron.context()
  windows.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  windows.on('request', (request) => {
    if (!request.url().startsWith('app://guyub/')) seen.requests.push(request.url())
  })
  windows.on('console', (message) => {
    if (message.type() === 'error') seen.complaints.push(message.text())
  })
  windows.on('weberror', (error) => seen.complaints.push(error.error().message))
  return seen
}

function hostileSample(path: string): string {
  const value: Sample = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  value.program.name = NAME
  value.program.place = PLACE
  for (const goal of value.goals.slice(0, 1)) goal.text = FORMULA
  for (const review of value.taskReviews.filter(({ point }) => point === 'R4')) {
    if (review.task === 'g') review.note = NOTE
    if (review.task === 'a') review.note = LONG
  }
  writeFileSync(path, JSON.stringify(value))
  return path
}
