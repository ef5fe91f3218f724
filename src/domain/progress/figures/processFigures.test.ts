import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate'
import { importGroup } from '../../exchange/importGroup'
import { emptyGroup } from '../../groupFile'

const sample = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../resources/contoh/langkah-baru.json'), 'utf8'),
)
const asOf = '2026-11-22'

describe('the figures of the process', () => {
  const imported = importGroup(sample, {
    groupId: 'langkah-baru',
    stamp: { at: '2026-11-22T08:00:00+07:00', by: 'PS-01' },
    asOf,
  })
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults))
  const { process, period } = evaluate(imported.group, {
    asOf,
    period: { from: '2026-09-06', to: '2026-10-17' },
  })

  it('stand for the whole program', () => {
    expect(process.attendance).toMatchObject({ present: 100, recorded: 113, pct: 88.5 })
    expect(process.principles).toMatchObject({
      R1: { pct: 72.6 },
      R2: { pct: 95.2 },
      R4: { pct: 98.4 },
    })
    expect(process.asas.byAsas.umpanBalik).toMatchObject({
      first: { n: 5, mean: 1.4 },
      last: { n: 6 },
    })
  })
  it('stand for a period beside it', () => {
    expect(period?.process.attendance).toMatchObject({ present: 51, recorded: 54, pct: 94.4 })
    expect(period?.process.dosage).toMatchObject({ held: 6, planned: 6, pct: 100 })
  })
  it('are null where nothing is known, and never NaN', () => {
    const text = JSON.stringify(evaluate(emptyGroup('kosong'), { asOf }).process)
    expect(text).not.toContain('NaN')
    expect(JSON.parse(text)).toMatchObject({
      dosage: { held: 0, planned: null, pct: null },
      attendance: { recorded: 0, pct: null, averagePresent: null },
    })
  })
})
