import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type RunningApp, SAMPLE, test } from './app'
import { GroupPage } from './pages/groupPage'
import { LibraryPage } from './pages/libraryPage'
import { readPaper } from './paper'

const PLAN = 'Rencana Program Kelompok'
const SHEET = 'Lembar Persetujuan dan Kontrak'
const MARKUP = '<img src=x onerror="alert(1)"> Ma\'ruf & "O\'Nil"'
const FORMULA = "=cmd|'/c calc'!A1"
const MIXED = [
  MARKUP,
  FORMULA,
  'مجموعة \u202eدعم\u202c الشباب',
  'ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ',
  '👩‍👩‍👧‍👦🌱',
  '@+-{{7*7}}%s',
]
const LINES = MIXED.join('\n')
/** One word that no line can hold. */
const UNBROKEN = `Hulu${'a'.repeat(400)}Hilir`
const LONG = `${LINES}\n${UNBROKEN}\n${'Kalimat panjang yang tetap utuh. '.repeat(590)}`.slice(
  0,
  20_000,
)
const SHORT = `${MARKUP} ${UNBROKEN.slice(0, 130)}`

/** By then the next screen has taken the place of the last. */
const DRAWN_MS = 200
/** Half of a small laptop's screen: what fits here fits in a wider window. */
const NARROW = 900

type Sample = {
  agency: Record<string, unknown> & { head: Record<string, string> }
  program: Record<string, unknown> & { formation: Record<string, Record<string, unknown>> }
  members: Record<string, unknown>[]
  consents: Record<string, unknown>[]
  contract: Record<string, unknown>
  sessions: Record<string, unknown>[]
  goals: { text: string }[]
  decisions: { text: string }[]
}

const screens = [
  '',
  '/tugas',
  '/prinsip',
  '/rancangan',
  '/rancangan/kebutuhan',
  '/rancangan/maksud',
  '/rancangan/komposisi',
  '/rancangan/struktur',
  '/rancangan/petugas',
  '/rancangan/kontak',
  '/rancangan/konteks',
  '/rancangan/jadwal',
  '/rancangan/anggaran',
  '/rancangan/penilaian',
  '/anggota',
  '/anggota/A-01',
  '/persetujuan',
  '/persetujuan?anggota=A-01',
  '/kontrak',
  '/tahap',
  '/laporan',
]

test('words of any length and script stay within the window on every screen, and are printed as they stand', async ({
  app,
  home,
}) => {
  test.setTimeout(120_000)
  const seen: string[] = []
  app.page.on('dialog', (dialog) => seen.push(dialog.message()))
  app.page.on('pageerror', (error) => seen.push(error.message))
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(hostileSample(join(home, 'asing.json')))
  await expect(app.page.getByRole('heading', { name: 'Ikhtisar', level: 1 })).toBeVisible()
  const group = app.page.url().split('#')[1] ?? ''
  await resize(app, NARROW)
  for (const screen of screens) {
    await app.page.evaluate(
      (hash) => {
        location.hash = hash
      },
      `${group.replace(/\/$/, '')}${screen}`,
    )
    await expect(app.page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await app.page.waitForTimeout(DRAWN_MS)
    await expect.poll(() => app.page.evaluate(widerThanTheirFrame), { message: screen }).toEqual([])
  }

  await resize(app, 1280)
  const report = await new GroupPage(app).report()
  const bare = (words: string) => words.replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '')
  for (const [document, member] of [
    [PLAN, null],
    [SHEET, 'A-01'],
  ] as const) {
    await report.chooseDocument(document)
    if (member) await report.chooseSheetOf(member)
    const path = join(home, `${member}.pdf`)
    await report.savePdf(path)
    const printed = bare((await readPaper(path)).text)
    for (const words of [MARKUP, FORMULA, '@+-{{7*7}}%s', UNBROKEN])
      expect(printed, `${document}: ${words}`).toContain(bare(words))
  }
  expect(seen).toEqual([])
})

/** Whatever scrolls sideways, but for tables of many columns, which have a frame of their own. */
function widerThanTheirFrame(): string[] {
  return [...document.querySelectorAll<HTMLElement>('*')].flatMap((one) => {
    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(one).overflowX)
    const isFrame = one.tagName === 'TEXTAREA' || one.querySelector(':scope > table') !== null
    const over = one.scrollWidth - one.clientWidth
    const isPage = one === document.documentElement
    return (isPage || scrolls) && !isFrame && over > 1 ? [`${one.className} ${over}`] : []
  })
}

function resize({ inMain }: RunningApp, width: number): Promise<void> {
  return inMain(({ BrowserWindow }, width) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, 800)
  }, width)
}

function hostileSample(path: string): string {
  const value: Sample = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  Object.assign(value.agency, {
    name: SHORT,
    address: SHORT,
    purposes: ['TL-1', 'TL-2', 'TL-3'].map((id) => ({ id, text: LONG })),
  })
  value.agency.head.name = SHORT.slice(0, 100)
  value.program.place = SHORT
  value.program.formation.needs = {
    ...value.program.formation.needs,
    method: LONG,
    findings: [LINES, UNBROKEN],
  }
  value.program.formation.purpose = LONG as never
  value.program.legalBases = [LINES, UNBROKEN]
  for (const member of value.members.slice(0, 1))
    Object.assign(member, {
      nickname: SHORT.slice(0, 70),
      strengths: LONG,
      address: SHORT,
      exitReason: LINES,
    })
  for (const consent of value.consents.slice(0, 2)) Object.assign(consent, { limit: LINES })
  Object.assign(value.contract, { norms: [LINES, UNBROKEN], task: LINES })
  for (const session of value.sessions.slice(0, 2)) session.title = SHORT
  for (const goal of value.goals.slice(0, 1)) goal.text = SHORT
  for (const decision of value.decisions.slice(0, 1)) decision.text = SHORT
  writeFileSync(path, JSON.stringify(value))
  return path
}
