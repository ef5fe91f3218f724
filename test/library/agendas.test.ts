import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dueItems } from '../../src/domain/agenda/dueItems'
import { iCalendar } from '../../src/domain/agenda/iCalendar'
import { applyChange, type GroupFile, withoutStamps } from '../../src/domain/groupFile'
import { agendasOf } from '../../src/main/library/agendas'
import { calendarEvents } from '../../src/main/library/calendarFile'
import { readExchange } from '../../src/main/library/exchangeFile'
import { Library } from '../../src/main/library/library'

const GROUP = '11111111-1111-4111-8111-111111111111'
const OTHER = '22222222-2222-4222-8222-222222222222'
const TODAY = '2026-11-22'
const stamp = { at: `${TODAY}T10:00:00+07:00`, by: 'ratri' }
const sample = join(import.meta.dirname, '../../resources/contoh/langkah-baru.json')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-agenda-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function sampleGroup(groupId: string): Promise<GroupFile> {
  const reading = await readExchange(sample, { groupId, stamp, asOf: TODAY })
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  return reading.group
}

async function libraryOfSample(): Promise<Library> {
  const library = await Library.open(folder, { label: 'ratri', since: stamp.at })
  await library.addGroup(await sampleGroup(GROUP))
  return library
}

test('what is due is told of every group that can be read, and of the others why not', async () => {
  const library = await libraryOfSample()
  writeFileSync(join(folder, `${OTHER}.guyub`), 'rusak')
  const before = readdirSync(folder).sort()
  const [whole, troubled, missing] = await agendasOf(
    library,
    [GROUP, OTHER, GROUP.replaceAll('1', '3')],
    TODAY,
  )

  expect(whole).toMatchObject({ state: 'whole', code: 'KLP-2026-03', timezone: 'WIB' })
  expect(whole).toHaveProperty('items', dueItems(await sampleGroup(GROUP), TODAY))
  expect(troubled).toMatchObject({ state: 'troubled', error: { code: 'notGroupFile' } })
  expect(missing).toMatchObject({ state: 'troubled', error: { code: 'groupMissing' } })
  expect(readdirSync(folder).sort()).toEqual(before)
  await library.close()
})

test('a group is read again only when it was saved again or another day has come', async () => {
  const library = await libraryOfSample()
  const ask = async (today = TODAY) => (await agendasOf(library, [GROUP], today))[0]
  const first = await ask()
  expect(await ask()).toBe(first)
  expect(await ask('2026-11-23')).not.toBe(first)
  await library.updateGroup(GROUP, (group) => {
    const [program] = group.records.program
    if (!program) throw new Error('no program')
    const record = { ...withoutStamps<'program'>(program), followUpDate: '2026-12-01' }
    const result = applyChange(group, { put: [{ kind: 'program', record }], remove: [] }, stamp)
    if (!result.ok) throw new Error(JSON.stringify(result.faults))
    return result.group
  })
  const changed = await ask()
  expect(
    changed?.state === 'whole' && changed.items.find(({ kind }) => kind === 'followUp'),
  ).toMatchObject({
    day: '2026-12-01',
  })
  await library.close()
})

test('a calendar file names no member by name or code, and no record', async () => {
  const group = await sampleGroup(GROUP)
  const place = { groupId: GROUP, code: 'KLP-2026-03', timezone: 'WIB' as const }
  // Seen from the middle of the program almost everything is due.
  const items = ['2026-07-01', '2026-08-20', '2026-09-29', TODAY].flatMap((day) =>
    dueItems(group, day),
  )
  const text = iCalendar(calendarEvents(place, items), stamp.at)
  expect(items.length).toBeGreaterThan(15)
  const { members } = JSON.parse(readFileSync(sample, 'utf8')) as {
    members: { fullName: string; code: string }[]
  }
  for (const { fullName, code } of members) {
    expect(text).not.toContain(code)
    for (const word of fullName.split(/\s+/)) expect(text).not.toContain(word)
  }
  for (const { ref } of items) expect(text).not.toContain(ref.id)
})

test('a thing keeps its name in calendars, and no two things share one', async () => {
  const group = await sampleGroup(GROUP)
  const uids = (groupId: string) =>
    calendarEvents({ groupId, code: 'K', timezone: 'WIB' }, dueItems(group, '2026-09-29')).map(
      ({ uid }) => uid,
    )
  expect(uids(GROUP)).toEqual(uids(GROUP))
  expect(new Set([...uids(GROUP), ...uids(OTHER)]).size).toBe(2 * uids(GROUP).length)
})
