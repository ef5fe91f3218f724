import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  type Change,
  type GroupFile,
  invertChange,
  withoutStamps,
} from '../../src/domain/groupFile'
import { endedMember, endStay } from '../../src/domain/members/ending'
import { removal } from '../../src/domain/members/removal'
import { recordKinds } from '../../src/domain/records/kindNames'
import { AppFailure } from '../../src/main/appFailure'
import { readExchange } from '../../src/main/library/exchangeFile'
import { TakenSteps } from '../../src/main/takenSteps'
import { throughTheDoor } from '../../src/main/throughTheDoor'

const stamp = { at: '2026-11-22T10:00:00+07:00', by: 'ratri' }
const sample = join(import.meta.dirname, '../../resources/contoh/langkah-baru.json')

/** A file in memory, changed through the door as main does it. */
function fileOf(start: GroupFile) {
  let group = start
  const taken = new TakenSteps()
  const update = async (change: (current: GroupFile) => GroupFile) => {
    group = change(group)
    return group
  }
  return {
    now: () => group,
    /** Whether the door took it; the change crosses the bridge as a copy. */
    send: async (change: Change): Promise<boolean> => {
      const request = { base: group.revision, change: structuredClone(change) as never }
      try {
        await throughTheDoor(request, stamp, { update, taken })
        return true
      } catch (failure) {
        if (failure instanceof AppFailure) return false
        throw failure
      }
    },
  }
}

function said({ records }: GroupFile) {
  return Object.values(records).flatMap((list) =>
    list.map((record) => JSON.stringify(withoutStamps(record as never))).sort(),
  )
}

/** What the screens can send of the sample: each record removed, set aside or altered, and stays that end. */
function changesOf(group: GroupFile): Change[] {
  const ofRecords = recordKinds.flatMap((kind) =>
    group.records[kind].slice(0, 3).flatMap((stored): Change[] => {
      const record = withoutStamps(stored as never) as { id: string }
      const put = (fields: object): Change => ({
        put: [{ kind, record: { ...record, ...fields } } as never],
        remove: [],
      })
      const blanked = Object.entries(record).filter(([key]) => key !== 'id')
      return [
        { put: [], remove: [{ kind, id: record.id }] },
        put({ archivedAt: stamp.at }),
        ...blanked.map(([key]) => put({ [key]: null })),
        ...blanked.flatMap(([key, value]) =>
          typeof value === 'string' ? put({ [key]: 'x' }) : [],
        ),
      ]
    }),
  )
  const ofMembers = group.records.member.flatMap((member): Change[] => {
    const ending = { status: 'dirujuk', exitDate: '2026-10-17', exitReason: 'Pindah' } as const
    const along = {
      stoppedGoals: ['TA-01'],
      withdrawn: ['fotoRekaman'],
      withdrawnHow: 'x',
    } as const
    const end = endStay(group, endedMember(member, { ...ending, ending: null }), along)
    return [end, removal(group, member.code) ?? end]
  })
  return [...ofRecords, ...ofMembers]
}

test('every change that the door takes can be taken back, done again and taken back, one or all in a row', async () => {
  const reading = await readExchange(sample, { groupId: 'G-01', stamp, asOf: '2026-11-22' })
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  const file = fileOf(reading.group)
  const atFirst = said(file.now())
  const inverses: Change[] = []
  for (const change of changesOf(file.now())) {
    const before = file.now()
    if (!(await file.send(change))) continue
    const after = said(file.now())
    const inverse = invertChange(before, change)
    const again = invertChange(file.now(), inverse)
    expect(await file.send(inverse)).toBe(true)
    expect(said(file.now())).toEqual(said(before))
    expect(await file.send(again)).toBe(true)
    expect(said(file.now())).toEqual(after)
    inverses.push(inverse)
  }
  expect(inverses.length).toBeGreaterThan(200)
  for (const inverse of inverses.toReversed()) expect(await file.send(inverse)).toBe(true)
  expect(said(file.now())).toEqual(atFirst)
}, 120_000)
