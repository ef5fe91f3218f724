import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importGroup } from '../../src/domain/exchange/importGroup'
import { emptyGroup } from '../../src/domain/groupFile'
import { type ProgressReport, progressReport } from '../../src/domain/report/progressReport'
import { summarySentences } from '../../src/texts/summary'

const third = { from: '2026-09-06', to: '2026-10-17', asOf: '2026-11-22' }

function sampleReport(): ProgressReport {
  const value = JSON.parse(readFileSync('resources/contoh/langkah-baru.json', 'utf8'))
  const groupId = '00000000-0000-4000-8000-000000000001'
  const stamp = { at: '2026-11-22T07:00:00.000Z', by: 'PS-01' }
  const result = importGroup(value, { groupId, stamp, asOf: '2026-11-22' })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return progressReport(result.group, third)
}

const sample = sampleReport()

function goalsAt(levels: readonly (number | null)[], tNow: number | null): ProgressReport['goals'] {
  const [model] = sample.goals.rows
  if (!model) throw new Error('the sample has goals')
  return {
    ...sample.goals,
    rows: levels.map((now, index) => ({ ...model, id: `TK-${index + 1}`, now })),
    pursued: levels.length,
    rated: levels.filter((level) => level !== null).length,
    tNow,
  }
}

test('the summary of the sample carries every figure of the model text', () => {
  expect(summarySentences(sample)).toEqual([
    'Dalam periode ini kelompok melaksanakan 6 dari 6 pertemuan dengan kehadiran 94,4% (51 dari 54), naik dari 83,1%.',
    'Kedelapan tugas berada pada nilai 3 atau lebih (periode lalu 3 dari 8).',
    'Ketiga tujuan kelompok tercapai satu jenjang di atas harapan; skor T 63,6 (awal 27,9).',
    'Rasa aman yang sempat terganggu telah pulih dan tidak ada anggota yang terisolasi; sumber masyarakat dimanfaatkan 10 kali, 7 di antaranya atas prakarsa anggota atau kelompok.',
    'Perlu perhatian: satu rujukan belum berbalas dan satu kebutuhan berprioritas tinggi belum sepenuhnya terpenuhi.',
  ])
})

describe('meetings', () => {
  const first = (figures: Partial<ProgressReport['figures']>, former = sample.previousFigures) =>
    summarySentences({
      ...sample,
      figures: { ...sample.figures, ...figures },
      previousFigures: former,
    })[0]

  test('a fall is called a fall', () => {
    expect(first({ present: 40 })).toContain('74,1% (40 dari 54), turun dari 83,1%.')
  })

  test('the same percentage is neither rise nor fall', () => {
    expect(first({ present: 49, recorded: 59 })).toContain('sama dengan periode lalu.')
  })

  test('without a period before there is no comparison', () => {
    expect(first({}, null)).toMatch(/94,4% \(51 dari 54\)\.$/)
  })

  test('nothing held and nothing recorded are said, not counted as zero per cent', () => {
    expect(first({ held: 0 })).toContain('belum ada pertemuan yang terlaksana (0 dari 6')
    expect(first({ present: 0, recorded: 0 })).toMatch(/kehadiran belum dicatat\.$/)
  })
})

test('a task that fell is named', () => {
  const rows = sample.tasks.rows.map((row) =>
    row.task === 'h' ? { ...row, current: 1, change: -1 } : row,
  )
  const figures = { ...sample.figures, tasksAtLeast3: 7 }
  const sentences = summarySentences({ ...sample, figures, tasks: { ...sample.tasks, rows } })
  expect(sentences[1]).toBe(
    'Sebanyak 7 dari 8 tugas yang dinilai berada pada nilai 3 atau lebih (periode lalu 3 dari 8); nilai tugas h turun.',
  )
  expect(sentences[4]).toContain('tugas h masih di bawah nilai 2')
})

describe('goals', () => {
  const third = (goals: ProgressReport['goals']) => summarySentences({ ...sample, goals })[2]

  test('one goal has no collective word', () => {
    expect(third(goalsAt([0], 50))).toBe(
      'Tujuan kelompok tercapai sesuai harapan; skor T 50,0 (awal 27,9).',
    )
  })

  test('different levels are counted apart', () => {
    expect(third(goalsAt([2, 0, -1], 54.2))).toContain(
      'Dari 3 tujuan kelompok yang dinilai, 1 di atas harapan, 1 sesuai harapan, dan 1 di bawah harapan;',
    )
  })

  test('a goal that was not rated is told with n dari m', () => {
    expect(third(goalsAt([1, null, 1], 61))).toContain(
      'Dari 2 tujuan kelompok yang dinilai, 2 di atas harapan (2 dari 3 tujuan dinilai)',
    )
  })

  test('nothing rated has no score', () => {
    expect(third(goalsAt([null], null))).toBe('Pencapaian tujuan kelompok belum dinilai.')
  })
})

test('isolates are counted among those who answered', () => {
  const survey = {
    ...sample.dynamics.surveys[2],
    isolates: 2,
    respondents: 8,
    members: 9,
    choices: 20,
  }
  const surveys = [survey as ProgressReport['dynamics']['surveys'][number]]
  const dynamics = { ...sample.dynamics, safety: 'disturbed' as const, surveys }
  expect(summarySentences({ ...sample, dynamics })[3]).toMatch(
    /^Rasa aman kelompok masih terganggu dan 2 dari 8 anggota yang menjawab sosiometri tidak dipilih siapa pun;/,
  )
})

test('a group without records gets sentences that claim nothing', () => {
  const report = progressReport(emptyGroup('00000000-0000-4000-8000-000000000002'), third)
  expect(summarySentences(report)).toEqual([
    'Dalam periode ini tidak ada pertemuan yang dijadwalkan.',
    'Delapan tugas kelompok belum dinilai.',
    'Tujuan kelompok belum dirumuskan.',
    'Sosiometri belum dilakukan; sumber masyarakat belum dimanfaatkan.',
    'Tidak ada hal tertunda yang tercatat pada akhir periode.',
  ])
})
