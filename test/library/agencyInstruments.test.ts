import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { instrumentLibrary } from '../../src/domain/catalog/instrumentLibrary'
import { createAgencyAnswers } from '../../src/main/agencyAnswers'
import { createClock } from '../../src/main/clock'
import { Workplace } from '../../src/main/workplace'

const nobody = { contentsId: 0 } as never
const own = { id: 'INS-1', ...instrumentLibrary[0]?.record, code: 'SKB-10' }

test('the agency keeps instruments for its groups, judged by the door, and lets them go', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guyub-instruments-'))
  const workplace = await Workplace.open({
    profileFolder: folder,
    defaultFolder: join(folder, 'pustaka'),
    clock: createClock(null),
    version: '0.0.0',
  })
  await workplace.moveTo(join(folder, 'pustaka'))
  const answers = createAgencyAnswers(workplace, folder)
  const kept = () => answers.agencyInstruments({}, nobody)
  expect(await kept()).toEqual([])
  await expect(answers.saveInstrument({ instrument: own }, nobody)).rejects.toMatchObject({
    code: 'agencyNeeded',
  })

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
  await answers.createAgency(wish, nobody)
  await answers.saveInstrument({ instrument: own }, nobody)
  expect(await kept()).toMatchObject([{ id: 'INS-1', code: 'SKB-10', items: 10 }])

  const noLicence = { ...own, id: 'INS-2', version: '2', licence: '' }
  const twice = { ...own, id: 'INS-2' }
  for (const instrument of [noLicence, twice])
    await expect(answers.saveInstrument({ instrument }, nobody)).rejects.toMatchObject({
      code: 'refused',
    })

  const { group } = await answers.openAgency({}, nobody)
  const away = { put: [], remove: [{ kind: 'instrument' as const, id: 'INS-1' }] }
  await answers.changeAgency({ base: group.revision, change: away }, nobody)
  expect(await kept()).toEqual([])
  await workplace.close()
  rmSync(folder, { recursive: true, force: true })
})
