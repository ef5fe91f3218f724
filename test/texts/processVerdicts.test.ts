import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type ProcessEvaluation,
  processEvaluation,
} from '../../src/domain/evaluation/processEvaluation'
import { importGroup } from '../../src/domain/exchange/importGroup'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../../src/domain/progress/exampleGroup'
import { concernSentence } from '../../src/texts/processConcerns'
import { processKeyFigures } from '../../src/texts/processFigures'
import { attendanceVerdict, doseVerdict, participationVerdict } from '../../src/texts/processPeople'
import {
  asasVerdict,
  decidingVerdict,
  principlesVerdict,
  processVerdict,
  recordingVerdict,
  slipsVerdict,
} from '../../src/texts/processVerdicts'

const sample = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../resources/contoh/langkah-baru.json'), 'utf8'),
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

function everySentence(process: ProcessEvaluation, compared: ProcessEvaluation | null = null) {
  const verdicts = [
    attendanceVerdict,
    doseVerdict,
    participationVerdict,
    slipsVerdict,
    asasVerdict,
    principlesVerdict,
    decidingVerdict,
    recordingVerdict,
  ]
  return [
    processVerdict(process, compared),
    ...verdicts.map((verdict) => verdict(process)),
    ...process.concerns.map(concernSentence),
    ...processKeyFigures(process).map(({ words }) => words),
  ]
}

describe('what is said of the process of the sample', () => {
  const group = sampleGroup()
  const whole = processEvaluation(group)
  const first = processEvaluation(group, { from: '2026-08-01', to: '2026-09-05' })
  const second = processEvaluation(group, { from: '2026-09-06', to: '2026-10-17' })

  it('sets the second report beside the first', () => {
    expect(processVerdict(second, first)).toMatch(
      /^Dalam 6 dari 6 pertemuan yang direncanakan, kehadiran 94,4% \(51 dari 54\), naik dari 83,1% \(49 dari 59\) pada pembanding\./,
    )
  })
  it('tells the two rates apart and names who left', () => {
    const sentence = attendanceVerdict(whole)
    expect(sentence).toContain('Bila izin dan sakit tidak dihitung: 95,2% (100 dari 105).')
    expect(sentence).toContain('Rerata tingkat tiap anggota 86,8% (n = 10 anggota): angka lain')
    expect(sentence).toContain('A-10 (mengundurkan diri, 4 September 2026)')
  })
  it('says who completed, by which rule, and of how many', () => {
    expect(doseVerdict(whole)).toContain(
      '(hadir sekurangnya 75,0% dari 12 pertemuan): 9 dari 10 anggota. Tidak: A-10',
    )
    expect(doseVerdict(second)).toContain('hanya dinilai untuk seluruh program')
  })
  it('says which asas rose most and where some were low', () => {
    expect(asasVerdict(whole)).toContain('12 dari 12 asas yang teramati pada keduanya naik')
    expect(asasVerdict(whole)).toContain('Dinilai 0 atau 1 sebanyak 7 kali')
  })
  it('does not call somebody gone before the days looked at a loss in them', () => {
    expect(second.concerns).toEqual([])
  })
})

describe('calm sentences whatever is missing', () => {
  const member = exampleMember('A-01')
  const groups = {
    'no program': exampleGroup(),
    'no meeting': exampleGroup(...exampleProgram(), member),
    'nobody in the group': exampleGroup(...exampleProgram(), exampleSession(1, '2026-01-05')),
    'nothing recorded': exampleGroup(...exampleProgram(), member, exampleSession(1, '2026-01-05')),
    'one member at one meeting': exampleGroup(
      ...exampleProgram(),
      member,
      exampleSession(1, '2026-01-05', { 'A-01': 'H' }),
    ),
    'all absent': exampleGroup(
      ...exampleProgram(),
      member,
      exampleSession(1, '2026-01-05', { 'A-01': 'A' }),
      exampleSession(2, '2026-01-12', { 'A-01': 'A' }),
    ),
  }

  it.each(Object.entries(groups))('with %s', (_, group) => {
    const process = processEvaluation(group)
    for (const sentence of everySentence(process, process))
      expect(sentence).not.toMatch(/NaN|undefined|null|Infinity/)
  })
  it('asks after somebody absent twice, and counts no blank as an absence', () => {
    const said = everySentence(processEvaluation(groups['all absent'])).join(' ')
    expect(said).toContain('A-01 tidak hadir pada dua pertemuan terakhir berturut-turut.')
    expect(everySentence(processEvaluation(groups['nothing recorded']))[1]).toContain(
      'tidak dapat dihitung karena belum ada kehadiran yang dicatat',
    )
  })
})
