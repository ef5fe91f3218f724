import { expect, test } from 'vitest'
import { findLabels, hasLabelWord, labels } from './labelWords'

const found = (text: string) => findLabels(text).map(({ label, words }) => `${label}: ${words}`)

test('a judging word is found as it was written, with its place', () => {
  expect(findLabels('A-03 Nakal dan malas.')).toEqual([
    { label: 'nakal', words: 'Nakal', at: 5 },
    { label: 'malas', words: 'malas', at: 15 },
  ])
})

test('each kind of label is found in one of its forms', () => {
  const examples = [
    'nakalnya',
    'bermalas-malasan',
    'bandel',
    'goblok',
    'pembangkang',
    'tukang bohong',
    'manja',
    'cengeng',
    'sulit diatur',
    'brandalan',
    'anak liar',
    'tidak tahu diri',
    'keras  kepala',
    'mencari-cari perhatian',
    'biang onar',
    'jahat',
    'egois',
    'pemarah',
    'tidak normal',
    'tidak punya masa depan',
  ]
  expect(examples.flatMap((example) => findLabels(example).map(({ label }) => label))).toEqual(
    labels,
  )
})

test('affixes that make another word are not taken for the label', () => {
  expect(found('Orang tua memanjakan adiknya; A-02 berbohong; tampak familiar')).toEqual([])
  expect(found('Kemalasan dan kenakalan remaja menjadi topik.')).toEqual([])
})

test('a word that only contains a label, or a term of the profession, is none', () => {
  expect(found('Anggota merasa dibodohi; premanisme dan pungutan liar dibahas.')).toEqual([])
  expect(found('Kejahatan anak tidak dibahas; rumah liar; balap liar')).toEqual([])
})

test('what somebody said between quotation marks is not the worker who judges', () => {
  expect(found('A-05 berkata "aku memang bodoh" lalu diam.')).toEqual([])
  expect(found("“Dasar nakal”, kata A-01. Ia ‘malas’, 'bandel', «gila».")).toEqual([])
  expect(found('A-05 berkata "aku bodoh", padahal ia malas')).toEqual(['malas: malas'])
})

test('a quotation mark that is never closed, or an apostrophe, hides nothing', () => {
  expect(found('Katanya "nakal\nsekali" dan bandel')).toEqual(['nakal: nakal', 'bandel: bandel'])
  expect(found("Jum'at A-02 malas, do'a bersama")).toEqual(['malas: malas'])
})

test('an empty text and a text of behaviour say nothing', () => {
  expect(findLabels('')).toEqual([])
  expect(hasLabelWord('A-02 datang 20 menit terlambat dan tidak mengerjakan tugasnya.')).toBe(false)
  expect(hasLabelWord('A-02 pemalas')).toBe(true)
})
