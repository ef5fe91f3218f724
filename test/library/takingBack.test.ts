import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type Change,
  type GroupFile,
  invertChange,
  recordOf,
  withoutStamps,
} from '../../src/domain/groupFile'
import { exampleGroup, exampleMember, exampleSession } from '../../src/domain/progress/exampleGroup'
import { readyDrafts } from '../../src/domain/progress/gatesExample'
import { AppFailure } from '../../src/main/appFailure'
import { Library } from '../../src/main/library/library'
import { throughTheDoor } from '../../src/main/throughTheDoor'

const GROUP = '11111111-1111-4111-8111-111111111111'
const stamp = { at: '2026-02-01T10:00:00+07:00', by: 'ratri' }
const photo = 'data:image/png;base64,AAAA'

let folder = ''
let library: Library
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-takingback-'))
  library = await Library.open(folder, { label: 'ratri', since: stamp.at })
  // A past that Guyub would not have let happen: a mark and a photo without any consent to them.
  const past = exampleGroup(
    ...readyDrafts().filter(({ record }) => record.id !== 'A-01.ikutKelompok'),
    exampleMember('A-01', { photo }),
    exampleSession(1, '2026-01-10', { 'A-01': 'H', 'A-02': 'H' }),
  )
  await library.addGroup({ ...past, id: GROUP })
})
afterEach(async () => {
  await library.close()
  rmSync(folder, { recursive: true, force: true })
})

const now = async () => (await library.openGroup(GROUP)).group

/** Sends a change as the window does; answers what was refused. */
async function send(change: Change): Promise<string[]> {
  const { revision } = await now()
  const file = {
    update: (update: (current: GroupFile) => GroupFile) => library.updateGroup(GROUP, update),
    taken: library.takenOf(GROUP),
  }
  try {
    await throughTheDoor({ base: revision, change: structuredClone(change) as never }, stamp, file)
    return []
  } catch (failure) {
    if (!(failure instanceof AppFailure)) throw failure
    return failure.faults.map(({ code }) => code)
  }
}

async function said() {
  const { records } = await now()
  return Object.values(records).flatMap((list) =>
    list.map((record) => JSON.stringify(withoutStamps(record as never))).sort(),
  )
}

async function withoutMark(): Promise<Change> {
  const session = recordOf(await now(), 'session', 'P-1')
  if (!session) throw new Error('the example has a meeting')
  const record = { ...withoutStamps<'session'>(session), attendance: [] }
  return { put: [{ kind: 'session', record }], remove: [] }
}

async function withoutPhoto(): Promise<Change> {
  const member = recordOf(await now(), 'member', 'A-01')
  if (!member) throw new Error('the example has a member')
  const record = { ...withoutStamps<'member'>(member), photo: null }
  return { put: [{ kind: 'member', record }], remove: [] }
}

test('what came from elsewhere can be taken out, put back, taken out again and put back again', async () => {
  const before = await said()
  const steps: { change: Change; inverse: Change }[] = []
  for (const make of [withoutMark, withoutPhoto]) {
    const change = await make()
    steps.push({ change, inverse: invertChange(await now(), change) })
    expect(await send(change)).toEqual([])
  }
  const after = await said()
  for (const _ of [1, 2]) {
    const redo: Change[] = []
    for (const { inverse } of steps.toReversed()) {
      redo.push(invertChange(await now(), inverse))
      expect(await send(inverse)).toEqual([])
    }
    expect(await said()).toEqual(before)
    for (const change of redo.toReversed()) expect(await send(change)).toEqual([])
    expect(await said()).toEqual(after)
  }
})

test('only the very last change is taken back without being judged', async () => {
  const change = await withoutMark()
  const inverse = invertChange(await now(), change)
  const [put] = inverse.put
  if (put?.kind !== 'session') throw new Error('the meeting comes back')
  const forged: Change = {
    put: [{ ...put, record: { ...put.record, date: '2026-01-11' } }],
    remove: [],
  }
  expect(await send(change)).toEqual([])
  expect(await send(forged)).toContain('attendanceWithoutConsent')
  expect(await send(await withoutPhoto())).toEqual([])
  expect(await send(inverse)).toEqual(['attendanceWithoutConsent'])
})
