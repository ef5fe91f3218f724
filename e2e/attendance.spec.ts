import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluationOf, expect, groupFilesIn, type RunningApp, SAMPLE, TODAY, test } from './app'
import { faultsOf } from './axe'
import { LibraryPage, SAMPLE_NAME } from './pages/libraryPage'

const TODAYS = 'P-13'
/** What the twelve members are marked, in order of the list. */
const letters = [...'hhihhthhshha']

test('twelve members are marked with thirteen keys, safely, covered from view, and can be taken back', async ({
  app,
  home,
}) => {
  const { page } = app
  await openRunningGroup(app, home)
  await goTo(app, '/berlangsung')
  const list = page.getByRole('list', { name: 'Kehadiran anggota' })
  await expect(list.getByText('belum dicatat')).toHaveCount(12)

  await expect(page.getByText('· Adi')).toHaveCount(0)
  await page.keyboard.press('p')
  await expect(list.getByText('A-01 · Adi')).toBeVisible()
  await page.keyboard.press('p')
  await expect(list.getByText('A-01', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Mulai', exact: true }).focus()
  let presses = 0
  const press = async (key: string) => {
    presses += 1
    await page.keyboard.press(key)
  }
  await press('Enter')
  await expect(list.getByRole('button', { name: 'H hadir' }).first()).toBeFocused()
  for (const letter of letters) await press(letter)
  expect(presses).toBeLessThanOrEqual(14)
  await expect(page.getByText('Hadir 9 dari 12 (75,0%), belum dicatat 0')).toBeVisible()
  expect(await faultsOf(app)).toEqual([])

  await page.getByRole('button', { name: 'Selesai bagian ini' }).click()
  const line = page.getByRole('textbox', { name: 'Tulis singkat lalu tekan Enter' })
  await line.fill('Piket bergilir tiap pekan')
  await line.press('Enter')
  const captures = page.getByRole('list', { name: 'Yang sudah dicatat' })
  await expect(captures).toContainText('isi ditutup')
  await line.fill('p')
  await expect(captures).not.toContainText('Piket')
  await line.fill('')
  await page.getByRole('button', { name: 'Tutup pertemuan' }).click()
  await expect(page.getByText('ditandai terlaksana')).toBeVisible()
  expect(attendanceOnDisk(app)).toMatchObject({ present: 109, expected: 125 })

  await page.getByRole('link', { name: 'Kembali ke pertemuan' }).click()
  await page.getByRole('link', { name: 'Kehadiran', exact: true }).click()
  const part = page.getByRole('region', { name: 'Kehadiran' })
  await expect(part.getByText('A-06 · Fajar')).toBeVisible()
  expect(await faultsOf(app)).toEqual([])
  await part.getByRole('group', { name: /^A-03/ }).getByRole('button', { name: 'I izin' }).click()
  const blanks = part.getByRole('button', { name: 'H untuk semua yang belum dicatat (1)' })
  await blanks.click()
  await expect(part.getByText('Hadir 10 dari 12 (83,3%), belum dicatat 0')).toBeVisible()
  const undo = page.getByRole('banner').getByRole('button', { name: 'Urungkan' })
  await expect(undo).toHaveAttribute('title', /kehadiran A-03/)
  await undo.click()
  await expect(part.getByText('Hadir 9 dari 11 (81,8%), belum dicatat 1')).toBeVisible()
  expect(attendanceOnDisk(app)).toMatchObject({ present: 109, expected: 125 })
})

function attendanceOnDisk(app: RunningApp) {
  const [file = ''] = groupFilesIn(app.libraryFolder)
  return evaluationOf(file).attendanceOverall
}

async function goTo({ page }: RunningApp, part = ''): Promise<void> {
  await page.evaluate(
    ([meeting, part]) => {
      location.hash = `${location.hash.replace(/\/$/, '')}/pertemuan/${meeting}${part}`
    },
    [TODAYS, part] as const,
  )
}

/** The sample, as if it had not ended: its people stay, two more came, and the group meets today. */
async function openRunningGroup(app: RunningApp, home: string): Promise<void> {
  const path = join(home, 'berjalan.json')
  writeFileSync(path, JSON.stringify(runningSample()))
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.importFile(path)
  await library.openImported(SAMPLE_NAME)
}

function runningSample() {
  const sample = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  const { exitDate: _, exitReason: __, ...stays } = sample.members[0]
  const isIn = (member: { code: string }) => member.code !== 'A-10'
  const staying = sample.members
    .filter(isIn)
    .map((member: object) => ({ ...member, status: 'aktif', exitDate: null, spells: null }))
  const joining = ['A-11', 'A-12', 'A-13'].map((code) => ({
    ...stays,
    code,
    fullName: `Peserta ${code}`,
    nickname: `Baru ${code}`,
    nik: null,
    status: 'aktif',
    joinDate: TODAY,
  }))
  const consents = joining.map(({ code }) => ({ ...sample.consents[0], memberCode: code }))
  const former = sample.members.filter((member: { code: string }) => !isIn(member))
  return {
    ...sample,
    program: { ...sample.program, status: 'berjalan', endDate: '2026-12-19', followUpDate: null },
    members: [...staying, ...former, ...joining],
    consents: [...sample.consents, ...consents],
    sessions: [...sample.sessions, todaysMeeting()],
  }
}

function todaysMeeting() {
  return {
    id: TODAYS,
    number: 13,
    date: TODAY,
    startTime: '13.30',
    endTime: '15.30',
    stage: 'akhir',
    title: 'Menjaga yang sudah dicapai',
    status: 'direncanakan',
    plan: {
      minutes: 120,
      agenda: [
        { activity: 'Pembukaan dan cek suasana', minutes: 10, ledBy: 'pekerjaSosial' },
        { activity: 'Cerita keberhasilan pekan ini', minutes: 40, ledBy: 'bersama' },
        { activity: 'Rencana menjaga kebiasaan baru', minutes: 50, ledBy: 'anggota' },
        { activity: 'Penutup dan laiseg', minutes: 20, ledBy: 'pekerjaSosial' },
      ],
    },
  }
}
