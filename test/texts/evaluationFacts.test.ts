import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { periodFacts } from '../../src/domain/evaluation/periodFacts'
import { standardLimits } from '../../src/domain/evaluation/standardLimits'
import { importGroup } from '../../src/domain/exchange/importGroup'
import { emptyGroup } from '../../src/domain/groupFile'
import { namesIn } from '../../src/domain/report/maskNames'
import { factSentences, limitSentence } from '../../src/texts/evaluationFacts'

const asOf = '2026-11-22'
const imported = importGroup(
  JSON.parse(readFileSync('resources/contoh/langkah-baru.json', 'utf8')),
  { groupId: 'G-01', stamp: { at: `${asOf}T07:00:00.000Z`, by: 'PS-01' }, asOf },
)
if (!imported.ok) throw new Error(JSON.stringify(imported.faults))
const sample = imported.group

const said = (from: string, to: string) =>
  factSentences(periodFacts(sample, { from, to }, asOf)).join('\n')

describe('what the records say of some days', () => {
  test('of the second half of the sample: meetings, tasks, goals, measures, sociometry, resources', () => {
    const text = said('2026-09-06', '2026-10-17')
    expect(text).toContain(
      '6 dari 6 pertemuan dengan kehadiran 94,4% (51 dari 54), naik dari 83,1%',
    )
    expect(text).toContain('h (saling menerima dan bergaul bertanggung jawab) dari 1 ke 3')
    expect(text).toContain('skor T 63,6 (awal 27,9)')
    expect(text).toContain('6 di atas harapan')
    // 27 choices, 11 mutual pairs: 2 x 11 / 27 = 81,5 %.
    expect(text).toContain('timbal balik 81,5% (22 dari 27 pilihan, n = 9)')
    expect(text).toContain(
      'Rerata SKSR-20 dari tengah ke akhir naik 8,9 poin (41,2 menjadi 50,1); 9 membaik, 0 tetap, 0 menurun (n = 9).',
    )
    expect(text).toContain('Sumber masyarakat dimanfaatkan 10 kali, 7 di antaranya')
  })

  test('a task that fell is told as plainly as one that rose', () => {
    const text = said('2026-08-16', '2026-09-05')
    expect(text).toContain('Nilai tugas yang turun: h (')
    expect(text).toContain('dari 2 ke 1')
    expect(text).toContain('Nilai tugas yang naik: ')
  })

  test('no figure without its n, nothing that cannot be computed, no name', () => {
    for (const [from, to] of [
      ['2026-08-01', '2026-10-17'],
      ['2026-08-01', '2026-08-01'],
      ['2026-11-01', '2026-11-22'],
      ['2020-01-01', '2020-12-31'],
    ] as const) {
      const text = said(from, to)
      expect(text).not.toMatch(/NaN|undefined|null|tidak dapat dihitung%/)
      expect(namesIn([text], sample)).toEqual([])
    }
  })

  test('of a group without records there is nothing to say', () => {
    const facts = periodFacts(emptyGroup('G-02'), { from: '2026-01-01', to: '2026-02-01' }, asOf)
    expect(factSentences(facts)).toEqual([])
    expect(standardLimits(facts).map(({ code }) => code)).toEqual(['noComparison'])
  })
})

describe('what the evidence cannot show', () => {
  const limits = standardLimits(periodFacts(sample, { from: '2026-08-01', to: '2026-10-17' }, asOf))

  test('nobody beside the group, nine people, scales without norm, and who left by code', () => {
    expect(limits).toEqual(
      expect.arrayContaining([
        { code: 'noComparison' },
        { code: 'fewMembers', n: 9 },
        { code: 'ownScales', instruments: ['SKSR-20', 'SKK-8'] },
        { code: 'left', members: [{ code: 'A-10', day: '2026-09-04' }] },
        { code: 'ratedByWorker' },
      ]),
    )
  })

  test('each limit is one whole sentence without a name', () => {
    const sentences = limits.map(limitSentence)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(namesIn(sentences, sample)).toEqual([])
  })
})
