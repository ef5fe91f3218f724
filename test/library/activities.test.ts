import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAgencyAnswers } from '../../src/main/agencyAnswers'
import { createClock } from '../../src/main/clock'
import { Workplace } from '../../src/main/workplace'

const resources = join(import.meta.dirname, '../../resources')
const nobody = { contentsId: 0 } as never
const own = {
  id: 'KL-01',
  name: 'Masak Bersama',
  aim: 'Anggota bekerja sama menyiapkan satu hidangan.',
  steps: ['Bagi pekerjaan, lalu masak dan makan bersama.'],
  minutes: 90,
  phases: ['tengah'],
  tasks: ['c'],
}
const wish = {
  name: 'LKS Rintisan (Fiktif)',
  kind: 'LKS',
  address: 'Jalan Misal 2, Salatiga',
  purpose: 'Mendampingi keluarga.',
  headName: 'Sri Rekaan',
  headTitle: 'Ketua',
  letterCode: 'LKS-RT',
  timezone: 'WIB',
} as const

let folder = ''
let workplace: Workplace
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-activities-'))
  workplace = await Workplace.open({
    profileFolder: folder,
    defaultFolder: join(folder, 'pustaka'),
    clock: createClock(null),
    version: '0.0.0',
  })
  await workplace.moveTo(join(folder, 'pustaka'))
})
afterEach(async () => {
  await workplace.close()
  rmSync(folder, { recursive: true, force: true })
})

const answers = () => createAgencyAnswers(workplace, resources)

test('a library without an agency offers what Guyub brings, and cannot keep one of its own', async () => {
  const offered = await answers().activities({}, nobody)
  expect(offered.length).toBeGreaterThanOrEqual(42)
  expect(offered.every(({ isOwn }) => !isOwn)).toBe(true)
  await expect(answers().saveActivity({ activity: own }, nobody)).rejects.toMatchObject({
    code: 'agencyNeeded',
  })
})

test("the agency's own stand first, may be taken away and brought back, and are judged by the door", async () => {
  await answers().createAgency(wish, nobody)
  await answers().saveActivity({ activity: own }, nobody)
  const first = async () => (await answers().activities({}, nobody))[0]
  expect(await first()).toMatchObject({ isOwn: true, activity: own })

  const broken = { ...own, id: 'KL-02', steps: [] }
  await expect(answers().saveActivity({ activity: broken }, nobody)).rejects.toMatchObject({
    code: 'refused',
  })

  const { group } = await answers().openAgency({}, nobody)
  const away = { put: [], remove: [{ kind: 'activity' as const, id: 'KL-01' }] }
  await answers().changeAgency({ base: group.revision, change: away }, nobody)
  expect((await first())?.isOwn).toBe(false)
  const back = { put: [{ kind: 'activity' as const, record: own }], remove: [] }
  await answers().changeAgency({ base: group.revision + 1, change: back }, nobody)
  expect(await first()).toMatchObject({ isOwn: true, activity: own })
})
