import { expect, test } from 'vitest'
import { goalLevelKeys, scaleFindingCodes } from '../domain/goals/scaleFindings'
import { smartCodes, smartParts } from '../domain/goals/smart'
import { looseEndSentences, scaleSentence, smartPartNames, smartSentence } from './goals'

test('every finding of the assistant says what to do, with its word or its day', () => {
  for (const code of smartCodes) {
    const params = { word: 'meningkatkan', day: '2027-04-15' }
    const sentence = smartSentence({ part: 'S', code, field: 'text', params })
    expect(sentence).toMatch(/\b(?:Tulis|Perjelas|Pisahkan|Sebut|Lengkapi|Pilih|Tetapkan|lambat)\b/)
    expect(sentence).not.toMatch(/undefined|2027-/)
  }
  const vague = {
    part: 'S',
    code: 'vagueVerb',
    field: 'text',
    params: { word: 'memahami' },
  } as const
  expect(smartSentence(vague)).toContain('Kata "memahami"')
  const late = { part: 'T', code: 'targetTooLate', field: 'targetDate' } as const
  expect(smartSentence({ ...late, params: { day: '2027-04-15' } })).toContain('15 April 2027')
})

test('every doubt about a scale names its levels with their signs', () => {
  for (const code of scaleFindingCodes)
    expect(scaleSentence({ code, levels: ['-1', '1'] }).toLowerCase()).toContain(
      'jenjang -1 dan +1',
    )
  expect(scaleSentence({ code: 'levelEmpty', levels: [...goalLevelKeys] })).toContain('0, +1')
})

test('each part of SMART has its name', () => {
  expect(smartParts.map((part) => smartPartNames[part])).toEqual([
    'Spesifik',
    'Terukur',
    'Dapat dicapai',
    'Relevan',
    'Berbatas waktu',
  ])
})

test('only what hangs loose is spoken of', () => {
  const ends = {
    purposesWithoutGoal: ['TL-2'],
    groupGoalsWithoutPurpose: [],
    groupGoalsWithoutMemberGoal: ['TK-1', 'TK-3'],
    memberGoalsWithoutGroupGoal: [],
  }
  expect(looseEndSentences(ends)).toEqual([
    'Belum ada tujuan kelompok yang mendukung tujuan lembaga TL-2.',
    'Belum ada tujuan anggota yang mendukung tujuan kelompok TK-1 dan TK-3.',
  ])
})
