import { describe, expect, it } from 'vitest'
import { cutOffOf, safetyAnswers, scoreOf, scoreRange, subscoresOf } from '../measuring/scoreOf'
import type { Instrument } from '../records/instrument'
import { schemas } from '../records/kinds'
import { instrumentLibrary, libraryEntry } from './instrumentLibrary'

const stamps = {
  createdAt: '2026-01-01T08:00:00+07:00',
  createdBy: 'contoh',
  updatedAt: '2026-01-01T08:00:00+07:00',
  updatedBy: 'contoh',
  revision: 1,
}

function instrumentOf(code: string): Instrument {
  const entry = libraryEntry(code)
  if (!entry) throw new Error(`no ${code}`)
  return schemas.instrument.record.parse({ id: 'INS-1', ...entry.record, ...stamps })
}
const score = (code: string, itemScores: (number | null)[]) =>
  scoreOf({ itemScores }, instrumentOf(code))

describe('what comes with Guyub', () => {
  it.each(instrumentLibrary.map(({ record }) => [record.code]))(
    '%s passes the schema of its record and has the range of its items',
    (code) => {
      const instrument = instrumentOf(code)
      expect({ min: instrument.min, max: instrument.max }).toEqual(scoreRange(instrument))
      expect(instrument.licence.length).toBeGreaterThan(10)
      expect(instrument.citation).toBeTruthy()
      expect(instrument.validation).toBeTruthy()
    },
  )

  it('names no scale whose owner forbids it, and brings items of our own only', () => {
    const forbidden =
      /\b(C?ORS|G?SRS|PCOMS|SDQ|BDI|OQ-?45|CBCL|GEQ|GCQ|GCS|WEMWBS|MSPSS|DASS|Coopersmith|Outcomes? Star|Bintang Hasil)\b/i
    for (const { record } of instrumentLibrary) {
      expect(JSON.stringify(record)).not.toMatch(forbidden)
      const isOurs = record.licence.startsWith('milik Guyub')
      expect([record.code, Boolean(record.itemTexts)]).toEqual([record.code, isOurs])
      if (record.itemTexts) expect(record.itemTexts).toHaveLength(record.items)
    }
  })

  it('tells each code once, and a citation for each cut-off', () => {
    const codes = instrumentLibrary.map(({ record }) => record.code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { record } of instrumentLibrary)
      for (const { citation } of record.cutOffs ?? []) expect(citation).toMatch(/CORC|nasional/)
    expect(libraryEntry(' who-5 ')?.record.code).toBe('WHO-5')
    expect(libraryEntry('SKK-8')).toBeNull()
  })
})

describe('scores', () => {
  it('of WHO-5 are the sum times four, and none may be missing', () => {
    // 3 + 2 + 4 + 3 + 1 = 13; 13 x 4 = 52
    expect(score('WHO-5', [3, 2, 4, 3, 1])).toBe(52)
    expect(score('WHO-5', [3, 2, 4, 3, null])).toBeNull()
    expect(cutOffOf(48, instrumentOf('WHO-5'))?.label).toContain('kesejahteraan rendah')
    expect(cutOffOf(52, instrumentOf('WHO-5'))?.label).toBe('kesejahteraan tidak rendah')
  })
  it('of SRQ-20 count what was answered with yes, and item 17 opens the safety protocol', () => {
    const ticks = Array.from({ length: 20 }, (_, index) =>
      [0, 2, 5, 8, 11, 16].includes(index) ? 1 : 0,
    )
    expect(score('SRQ-20', ticks)).toBe(6)
    expect(cutOffOf(6, instrumentOf('SRQ-20'))?.label).toContain('di atas batas')
    expect(cutOffOf(5, instrumentOf('SRQ-20'))).toBeNull()
    expect(safetyAnswers({ itemScores: ticks }, instrumentOf('SRQ-20'))).toEqual([17])
  })
  it('of RSES reverse five items by the order of the form in hand', () => {
    expect(libraryEntry('RSES')?.reversedByForm).toBe(5)
    const asOnForm = { ...instrumentOf('RSES'), reverseItems: [2, 5, 6, 8, 9] }
    // forward items 1, 3, 4, 7, 10 ticked 3: 15; the reversed ones ticked 0 count 3 each: 15
    expect(scoreOf({ itemScores: [3, 0, 3, 3, 0, 0, 3, 0, 0, 3] }, asOnForm)).toBe(30)
  })
  it('of PHQ-9 and GAD-7 are sums; item 9 opens the safety protocol; both are clinical', () => {
    expect(score('PHQ-9', [1, 1, 2, 0, 3, 0, 1, 0, 1])).toBe(9)
    expect(
      safetyAnswers({ itemScores: [0, 0, 0, 0, 0, 0, 0, 0, 1] }, instrumentOf('PHQ-9')),
    ).toEqual([9])
    expect(score('GAD-7', [3, 3, 3, 3, 3, 3, 3])).toBe(21)
    expect(
      instrumentLibrary.flatMap(({ isClinical, record }) => (isClinical ? record.code : [])),
    ).toEqual(['PHQ-9', 'GAD-7'])
  })
  it('of the climate check reverse items 4, 8 and 10', () => {
    // best answers: 5 on seven items, 1 on the three reversed ones
    const best = [5, 5, 5, 1, 5, 5, 5, 1, 5, 1]
    expect(score('CIK-10', best)).toBe(50)
    expect(subscoresOf({ itemScores: best }, instrumentOf('CIK-10'))).toEqual([
      { name: 'Kepercayaan dan rasa memiliki', score: 20 },
      { name: 'Keterbukaan dan umpan balik', score: 20 },
      { name: 'Tanggung jawab dan partisipasi', score: 10 },
    ])
    // one of ten may be missing: 9 answered with 3 are 27, as ten 30
    expect(score('CIK-10', [3, 3, 3, 3, null, 3, 3, 3, 3, 3])).toBe(30)
    expect(score('CIK-10', [3, 3, null, 3, null, 3, 3, 3, 3, 3])).toBeNull()
    expect(score('TT-10', [7])).toBe(7)
  })
})
