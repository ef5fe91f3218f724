import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { project } from '../../scripts/project.mjs'

const SAMPLE = path.join(project, 'resources', 'contoh', 'langkah-baru.json')
const SESSION_TURNS = 41
const GROWING = ['decision', 'problem', 'resourceUse', 'referral', 'incident']
export const stamp = { at: '2026-11-22T12:00:00+07:00', by: 'bench' }

/** The sample program, imported as the app imports it. */
export async function sampleGroup({ exchangeFile }) {
  const options = { groupId: randomUUID(), stamp, asOf: '2026-11-22' }
  const reading = await exchangeFile.readExchange(SAMPLE, options)
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  return reading.group
}

/** The same group under another code, so that a library takes it as one of its own. */
export function withCode(group, code) {
  const program = group.records.program.map((record) => ({ ...record, code }))
  return { ...group, id: randomUUID(), records: { ...group.records, program } }
}

/**
 * A group as after ten years: some 500 meetings, and what happens at meetings many times over, each
 * copy pointing to copies, until the whole is `megabytes` large. Checked like any group read.
 */
export function longGroup({ groupFile }, group, megabytes) {
  const records = { ...group.records }
  const copies = copier(group)
  records.session = copies('session', SESSION_TURNS).map((session, index) => ({
    ...session,
    number: index + 1,
  }))
  const left = megabytes * 1e6 - sizeOf({ ...group, records })
  const growing = GROWING.reduce((sum, kind) => sum + sizeOf(group.records[kind]), 0)
  for (const kind of GROWING) records[kind] = copies(kind, 1 + Math.ceil(left / growing))

  const checked = groupFile.checkGroup({ ...group, id: randomUUID(), records })
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults.slice(0, 3)))
  return checked.group
}

function sizeOf(value) {
  return Buffer.byteLength(JSON.stringify(value))
}

function copier({ records }) {
  const turnsOf = new Map(records.session.map(({ id }) => [id, SESSION_TURNS]))
  for (const { id } of GROWING.flatMap((kind) => records[kind])) turnsOf.set(id, Infinity)
  const renamed = (turn) => (_key, value) => {
    const own = turnsOf.has(value) ? turn % turnsOf.get(value) : 0
    return own === 0 ? value : `${value}-${own}`
  }
  return (kind, turns) =>
    Array.from({ length: turns }, (_, turn) =>
      JSON.parse(JSON.stringify(records[kind], renamed(turn))),
    ).flat()
}

/** A home folder whose profile has chosen a library with so many groups. */
export async function homeWithLibrary(product, home, count) {
  const library = path.join(home, 'Pustaka')
  const open = await product.library.Library.open(library, { label: 'bench', since: stamp.at })
  const sample = await sampleGroup(product)
  const { Document } = product.document
  const options = { kind: 'group', holdsLock: true, ...product.groupCodec.groupCodec }
  for (let number = 1; number <= count; number += 1) {
    const group = withCode(sample, `KEL-${String(number).padStart(3, '0')}`)
    await Document.create(path.join(library, `${group.id}.guyub`), options, group)
  }
  await open.adoptAgency(sample)
  await open.close()
  mkdirSync(path.join(home, 'profile'))
  const settings = await product.settings.openSettings(path.join(home, 'profile'))
  await settings.change({ folder: library })
  return home
}
