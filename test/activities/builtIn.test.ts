import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stages } from '../../src/domain/catalog/lists'
import { taskCodes } from '../../src/domain/catalog/tasks'
import type { Activity } from '../../src/domain/records/activity'
import { namesIn } from '../../src/domain/report/maskNames'
import { builtInActivities } from '../../src/main/library/builtInActivities'
import { readExchange } from '../../src/main/library/exchangeFile'

const resources = resolve(import.meta.dirname, '../../resources')
const folder = resolve(resources, 'kegiatan')
const activities = await builtInActivities(folder)
const named = activities.map((activity) => [activity.name, activity] as const)

/** Every sentence that tells how the activity goes. */
function tellings({ aim, steps, cautions, variation }: Activity): string[] {
  return [aim, ...steps, cautions ?? '', variation ?? '']
}

describe('the library that Guyub brings', () => {
  test('holds at least 42 activities in its themes, each with its own id and name', () => {
    expect(readdirSync(folder).every((name) => /^\d\d-[a-z-]+\.json$/.test(name))).toBe(true)
    expect(activities.length).toBeGreaterThanOrEqual(42)
    const numbers = activities.map((_, index) => `KG-${String(index + 1).padStart(2, '0')}`)
    expect(activities.map(({ id }) => id)).toEqual(numbers)
    const names = activities.map(({ name }) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })

  test.each(taskCodes)('serves task %s with at least six', (task) => {
    expect(activities.filter(({ tasks }) => tasks.includes(task)).length).toBeGreaterThanOrEqual(6)
  })

  test.each(stages)('has enough for the phase %s', (phase) => {
    const least = phase === 'prakelompok' || phase === 'tindakLanjut' ? 4 : 10
    const fitting = activities.filter(({ phases }) => phases.includes(phase))
    expect(fitting.length).toBeGreaterThanOrEqual(least)
  })

  test('leaves every task something to do in the middle phase, and short and long things', () => {
    const middle = activities.filter(({ phases }) => phases.includes('tengah'))
    for (const task of taskCodes)
      expect(
        middle.some(({ tasks }) => tasks.includes(task)),
        task,
      ).toBe(true)
    expect(activities.some(({ minutes }) => minutes <= 15)).toBe(true)
    expect(activities.some(({ minutes }) => minutes >= 60)).toBe(true)
  })

  test('says nothing twice', () => {
    const all = activities.flatMap((activity) => tellings(activity))
    expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([])
  })

  test('names no member, no worker and no agency of the sample', async () => {
    const path = resolve(resources, 'contoh/langkah-baru.json')
    const groupId = '11111111-1111-4111-8111-111111111111'
    const stamp = { at: '2026-11-22T10:00:00+07:00', by: 'uji' }
    const reading = await readExchange(path, { groupId, stamp, asOf: '2026-11-22' })
    if (!reading.ok) throw new Error(JSON.stringify(reading))
    const texts = activities.flatMap((activity) => [activity.name, ...tellings(activity)])
    expect(namesIn(texts, reading.group)).toEqual([])
    expect(texts.join('\n')).not.toMatch(/\b[A-Z]-\d\d\b|PS-\d\d|Pelita Tunas/)
  })
})

test.each(named)('%s: can be led from what is written', (_name, activity) => {
  const { minutes, minPeople, maxPeople, steps, phases, tasks } = activity
  expect(minutes).toBeGreaterThanOrEqual(5)
  expect(minutes).toBeLessThanOrEqual(240)
  expect(minutes % 5).toBe(0)
  expect(minPeople).toBeGreaterThanOrEqual(2)
  expect(maxPeople ?? 0).toBeGreaterThan(minPeople ?? 0)
  expect(steps.length).toBeGreaterThanOrEqual(4)
  expect(steps.length).toBeLessThanOrEqual(8)
  for (const step of steps) expect(step.length, step).toBeGreaterThan(50)
  expect(phases).toEqual(stages.filter((one) => phases.includes(one)))
  expect(tasks).toEqual(taskCodes.filter((one) => tasks.includes(one)))
  expect(tasks.length).toBeLessThanOrEqual(3)
})

test.each(named)('%s: says for whom it does not fit, and a gentler way', (_name, activity) => {
  expect(activity.cautions?.length ?? 0).toBeGreaterThan(80)
  expect(activity.variation?.length ?? 0).toBeGreaterThan(40)
})

test.each(named)('%s: is written in whole sentences, materials in words', (_name, activity) => {
  for (const told of tellings(activity)) {
    expect(told).toMatch(/^["A-Z]/)
    expect(told, told).toMatch(/[.!?]"?$/)
    expect(told).not.toMatch(/ {2}|\s$|\u201c|\u201d|…/)
    expect((told.match(/"/g)?.length ?? 0) % 2, told).toBe(0)
  }
  expect(activity.name).not.toMatch(/[.!?]$/)
  expect(activity.name.length).toBeLessThanOrEqual(60)
  for (const material of activity.materials ?? []) expect(material).toMatch(/^[a-z].*[^.]$/)
})

test.each(named)(
  '%s: has no word of another language and no label for people',
  (_name, activity) => {
    const text = JSON.stringify(activity)
    expect(text).not.toMatch(
      /\b(feedback|sharing|role ?play|game|ice ?break\w*|leader|meeting|online|password|handphone|hp|post-?it|flip ?chart|sticky|goal|checklist|support|gadget|screenshot|link)\b/i,
    )
    expect(text).not.toMatch(
      /\b(nakal|malas|pasien|mantan napi|narapidana|pecandu|cacat|jompo|janda|gila|bodoh)\b/i,
    )
    expect(text).not.toMatch(/lorem|todo|tbd|xxx|\bdll\b|\bdsb\b|\bdst\b/i)
  },
)
