import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { stages } from '../../src/domain/catalog/lists'
import { type TaskCode, taskCodes } from '../../src/domain/catalog/tasks'
import type { Template } from '../../src/domain/records/template'
import { builtInTemplates } from '../../src/main/library/builtInTemplates'

type Meeting = NonNullable<Template['meetings']>[number]

const folder = resolve(import.meta.dirname, '../../resources/templat')
const designs = (await builtInTemplates(folder)).map((design) => [design.name, design] as const)

function meetingsOf({ meetings }: Template): Meeting[] {
  return meetings ?? []
}

function mainTasks(meetings: readonly Meeting[]): TaskCode[] {
  const isMain = (task: TaskCode) => meetings.some(({ taskFocus }) => taskFocus?.[task] === 2)
  return taskCodes.filter(isMain)
}

function sentencesIn(text: string): number {
  return text.match(/[.!?](?=\s|$)/g)?.length ?? 0
}

test('every file of the folder is a design with its own id and name, in the order of the ids', () => {
  const ids = designs.map(([, { id }]) => id)
  expect(ids).toEqual(['TP-01', 'TP-02', 'TP-03', 'TP-04', 'TP-05'])
  expect(readdirSync(folder)).toHaveLength(ids.length)
  expect(new Set(designs.map(([name]) => name)).size).toBe(ids.length)
})

test.each(designs)('%s: three goals of the group, each with a measure', (_name, design) => {
  expect(design.goals).toHaveLength(3)
  for (const { text, indicator } of design.goals ?? []) {
    expect(text).toMatch(/^Sampai pertemuan ke-\d+ /)
    expect(indicator?.trim(), text).toBeTruthy()
  }
})

test.each(designs)('%s: as many meetings, as long, as it says', (_name, design) => {
  const structure = design.formation?.structure
  expect(meetingsOf(design)).toHaveLength(design.plannedSessions)
  expect(structure?.sessions).toBe(design.plannedSessions)
  expect(structure?.minutes).toBe(design.sessionMinutes)
  expect(design.contract?.time).toContain(`${design.plannedSessions} pertemuan`)
  expect(design.contract?.time).toContain(`${design.sessionMinutes} menit`)
})

test.each(designs)('%s: the stages follow each other from awal to akhir', (_name, design) => {
  const places = meetingsOf(design).map(({ stage }) => (stage ? stages.indexOf(stage) : -1))
  expect(places).toEqual([...places].sort((one, other) => one - other))
  expect([...new Set(places)].map((place) => stages[place])).toEqual(['awal', 'tengah', 'akhir'])
})

test.each(designs)('%s: each task leads at its time, one to three at once', (_name, design) => {
  const meetings = meetingsOf(design)
  const early = mainTasks(meetings.filter(({ stage }) => stage === 'awal'))
  const middle = mainTasks(meetings.filter(({ stage }) => stage === 'tengah'))
  expect(mainTasks(meetings)).toEqual([...taskCodes])
  expect(early).toEqual(expect.arrayContaining(['a', 'b', 'c']))
  expect(middle).toEqual(expect.arrayContaining(['d', 'e', 'f', 'g']))
  for (const meeting of meetings) {
    expect(mainTasks([meeting]).length).toBeGreaterThanOrEqual(1)
    expect(mainTasks([meeting]).length).toBeLessThanOrEqual(3)
  }
})

test.each(designs)('%s: each meeting can be run from what is written', (_name, design) => {
  for (const { title, objectives, activity } of meetingsOf(design)) {
    expect(objectives?.length, title).toBeGreaterThanOrEqual(1)
    expect(objectives?.length, title).toBeLessThanOrEqual(3)
    expect(sentencesIn(activity ?? ''), title).toBeGreaterThanOrEqual(2)
    expect(sentencesIn(activity ?? ''), title).toBeLessThanOrEqual(4)
  }
})

test.each(designs)(
  '%s: limits are told at the first meeting, the end three before',
  (_name, design) => {
    const meetings = meetingsOf(design)
    expect(meetings[0]?.activity).toContain('batas kerahasiaan')
    const announced = meetings.findIndex(({ activity }) =>
      activity?.includes('tiga pertemuan lagi'),
    )
    expect(announced).toBe(meetings.length - 4)
  },
)

test.each(designs)('%s: the contract has its parts and the four limits', (_name, design) => {
  const { task, cooperation, norms, confidentialityLimits, pledge } = design.contract ?? {}
  for (const part of [task, cooperation, pledge]) expect(part?.trim()).toBeTruthy()
  expect(confidentialityLimits).toHaveLength(4)
  expect(norms?.length).toBeGreaterThanOrEqual(6)
  expect(norms?.length).toBeLessThanOrEqual(8)
  expect(norms?.[0]).toContain('kecuali ada yang terancam')
})

test.each(designs)('%s: whatever hinders comes with what is done about it', (_name, design) => {
  const factors = design.formation?.situationFactors ?? []
  const hindering = factors.filter(({ direction }) => direction === 'menghambat')
  expect(hindering.length).toBeGreaterThan(0)
  for (const { factor, mitigation } of hindering) expect(mitigation?.trim(), factor).toBeTruthy()
})

test.each(designs)('%s: nothing stands for a text still to be written', (_name, design) => {
  expect(JSON.stringify(design)).not.toMatch(
    /\.\.\.|…|\[[^"{]|\?\?|lorem|todo|tbd|xxx|dll|dsb|tuliskan yang/i,
  )
})

test.each(designs)('%s: people are not called by what happened to them', (_name, design) => {
  const { legalBases: _titles, targetPpks: _categories, ...rest } = design
  expect(JSON.stringify(rest)).not.toMatch(
    /nakal|malas|pasien|mantan napi|narapidana|pecandu|cacat|jompo|janda/i,
  )
})
