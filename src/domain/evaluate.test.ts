import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate'
import { importGroup } from './exchange/importGroup'

const sample = JSON.parse(
  readFileSync(new URL('../../resources/contoh/langkah-baru.json', import.meta.url), 'utf8'),
)

function sampleGroup() {
  const result = importGroup(sample, {
    groupId: 'langkah-baru',
    stamp: { at: '2026-11-22T08:00:00+07:00', by: 'PS-01' },
    asOf: '2026-11-22',
  })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

/** Figures of the sample's own block that the records cannot give, and its sentence for readers. */
const { outOfSchool, gas, ...expected } = sample.expected
const { memberRule, ...expectedGas } = gas

describe('evaluate on the sample program', () => {
  const figures = evaluate(sampleGroup(), { asOf: '2026-11-22' })

  it.each(Object.keys(expected))('reproduces %s of its expected block', (key) => {
    expect(figures).toHaveProperty(key)
    expect({ [key]: figures[key as keyof typeof figures] }).toMatchObject({ [key]: expected[key] })
  })

  it('reproduces goal attainment', () => {
    expect(figures.gas).toMatchObject(expectedGas)
  })

  it('counts who was out of school at the start, and leaves out what records cannot tell', () => {
    expect(figures.outOfSchool).toEqual({ atStart: outOfSchool.atStart })
  })
})
