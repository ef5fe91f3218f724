import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { designFromTemplate, isDesignEmpty } from '../src/domain/design/designFromTemplate'
import { meetingsOf } from '../src/domain/design/plannedOnly'
import { templateOf } from '../src/domain/design/templateOf'
import { applyChange, type GroupFile, invertChange, withoutStamps } from '../src/domain/groupFile'
import { designStatus } from '../src/domain/progress/designSteps'
import type { Template } from '../src/domain/records/template'
import { namesIn } from '../src/domain/report/maskNames'
import { builtInTemplates } from '../src/main/library/builtInTemplates'
import { readExchange } from '../src/main/library/exchangeFile'
import { newGroup } from '../src/main/library/newGroup'

const GROUP = '11111111-1111-4111-8111-111111111111'
const today = '2026-11-22'
const stamp = { at: `${today}T10:00:00+07:00`, by: 'ratri' }
const resources = join(import.meta.dirname, '../resources')
const onlyFill = { replaces: false, takesCount: false }

const builtIn = await builtInTemplates(join(resources, 'templat'))
let sample: GroupFile
let own: Template

beforeAll(async () => {
  const path = join(resources, 'contoh/langkah-baru.json')
  const reading = await readExchange(path, { groupId: GROUP, stamp, asOf: today })
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  sample = reading.group
  const draft = templateOf(sample, 'TP-own', 'Remaja kita', 'Untuk remaja rujukan.')
  if (!draft) throw new Error('the sample has a program')
  own = { ...draft, createdAt: '', createdBy: '', updatedAt: '', updatedBy: '', revision: 1 }
})

function emptyProgram(plannedSessions = 12): GroupFile {
  const agency = {
    name: 'LKS Rintisan (Fiktif)',
    kind: 'LKS',
    address: 'Jalan Misal 2, Salatiga',
    purpose: 'Mendampingi keluarga.',
    headName: 'Sri Rekaan',
    headTitle: 'Ketua',
    letterCode: 'LKS-RT',
    timezone: 'WIB',
  } as const
  const wish = {
    code: 'KLP-2026-07',
    name: 'Kelompok Rintisan',
    startDate: '2026-12-05',
    endDate: '2026-12-12',
    plannedSessions,
    sessionMinutes: 120,
    workerName: 'Ratna Contoh',
    agency,
  }
  return newGroup(GROUP, wish, null, stamp)
}

function started(group: GroupFile, template: Template, use = onlyFill): GroupFile {
  const effect = designFromTemplate(group, template, use)
  if (!effect) throw new Error('there is no program')
  const result = applyChange(group, effect.change, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

describe.each(builtIn.map((template) => [template.name, template] as const))(
  'the design "%s" that Guyub brings',
  (_name, template) => {
    test('starts a group that then has meetings, goals and a contract', () => {
      const group = started(emptyProgram(), template, { replaces: false, takesCount: true })
      const open = designStatus(group, today).filter(({ missing }) => missing.length > 0)
      expect(open.map(({ step }) => step)).not.toEqual(
        expect.arrayContaining(['jadwal', 'anggaran', 'penilaian']),
      )
      expect(meetingsOf(group)).toHaveLength(template.meetings?.length ?? 0)
      expect(group.records.goal.length).toBeGreaterThan(0)
      expect(group.records.contract).toMatchObject([{ id: 'KK-v1.0', version: '1.0' }])
      expect(isDesignEmpty(group)).toBe(false)
    })
  },
)

describe('a design made from a group', () => {
  test('names no member, no worker, no place and no day', () => {
    const text = JSON.stringify(own)
    expect(namesIn([text], sample)).toEqual([])
    expect(text).not.toMatch(/A-\d\d|PS-\d\d|Pelita Tunas|\d{4}-\d\d-\d\d|Surat Tugas/)
    expect(own.formation).not.toHaveProperty('preGroupContact')
    expect(own.formation).not.toHaveProperty('situationFactors')
    expect(own.formation?.needs).toEqual({
      method: 'Wawancara intake dan angket kebutuhan kelompok',
    })
  })

  test('keeps what another group of this kind can use', () => {
    expect(own.meetings).toHaveLength(12)
    expect(own.meetings?.[0]).toMatchObject({ title: 'Kenalan dan tujuan lembaga', stage: 'awal' })
    expect(own.budget?.lines[0]).toEqual({
      item: 'Konsumsi',
      qty: 144,
      unit: 'orang-pertemuan',
      price: 15000,
    })
    expect(own.goals).toHaveLength(3)
  })

  test('leaves out a text that names a member', () => {
    const program = sample.records.program[0]
    const member = sample.records.member[0]
    if (!program || !member) throw new Error('the sample has members')
    const record = {
      ...withoutStamps<'program'>(program),
      approach: `Seperti yang disukai ${member.fullName}`,
    }
    const change = { put: [{ kind: 'program' as const, record }], remove: [] }
    const result = applyChange(sample, change, stamp)
    if (!result.ok) throw new Error(JSON.stringify(result.faults))
    expect(templateOf(result.group, 'TP-1', 'Nama', null)?.approach).toBeUndefined()
  })
})

describe('starting from a design', () => {
  test('dates the meetings by the program and ends it with the last one', () => {
    const group = started(emptyProgram(), own)
    expect(meetingsOf(group)[11]).toMatchObject({ number: 12, date: '2027-02-20' })
    expect(group.records.program[0]).toMatchObject({ endDate: '2027-02-20', plannedSessions: 12 })
  })

  test('keeps the closing meetings last in a shorter plan', () => {
    const titles = meetingsOf(started(emptyProgram(6), own)).map(({ title }) => title)
    const all = own.meetings?.map(({ title }) => title) ?? []
    expect(titles).toEqual([...all.slice(0, 4), ...all.slice(-2)])
  })

  test('leaves meetings of a longer plan open before the closing ones', () => {
    const titles = meetingsOf(started(emptyProgram(14), own)).map(({ title }) => title)
    const all = own.meetings?.map(({ title }) => title) ?? []
    expect(titles).toEqual([...all.slice(0, 10), null, null, ...all.slice(-2)])
  })

  test('leaves what the worker wrote, and fills what is blank beside it', () => {
    const worded = started(withProgram(emptyProgram(), { approach: 'Cara kami sendiri' }), own)
    expect(worded.records.program[0]?.approach).toBe('Cara kami sendiri')
    const formation = { composition: { min: 4 } }
    const limited = started(withProgram(emptyProgram(), { formation }), own)
    expect(limited.records.program[0]?.formation?.composition).toMatchObject({ min: 4, max: 10 })
  })

  test('puts the design in the place of what was written only where that is asked', () => {
    const begun = withProgram(emptyProgram(), {
      approach: 'Cara kami sendiri',
      formation: { composition: { min: 4, sex: 'campuran' } },
    })
    const group = started(begun, own, { replaces: true, takesCount: false })
    expect(group.records.program[0]).toMatchObject({
      approach: own.approach,
      name: 'Kelompok Rintisan',
      startDate: '2026-12-05',
      formation: { composition: { min: 8, sex: 'campuran' } },
    })
  })

  test('leaves goals, meetings and contract of a group that has some', () => {
    const effect = designFromTemplate(sample, own, { replaces: true, takesCount: false })
    expect(effect).toMatchObject({ goals: 0, meetings: 0, contract: false })
  })

  test('can be taken back as one step', () => {
    const group = emptyProgram()
    const effect = designFromTemplate(group, own, onlyFill)
    if (!effect) throw new Error('there is a program')
    const result = applyChange(started(group, own), invertChange(group, effect.change), stamp)
    if (!result.ok) throw new Error(JSON.stringify(result.faults))
    const { program, goal, session, contract } = result.group.records
    expect(program.map((one) => withoutStamps<'program'>(one))).toEqual(
      group.records.program.map((one) => withoutStamps<'program'>(one)),
    )
    expect([...goal, ...session, ...contract]).toEqual([])
  })
})

function withProgram(group: GroupFile, fields: Partial<GroupFile['records']['program'][0]>) {
  const program = group.records.program[0]
  if (!program) throw new Error('there is no program')
  const record = { ...withoutStamps<'program'>(program), ...fields }
  const result = applyChange(group, { put: [{ kind: 'program', record }], remove: [] }, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}
