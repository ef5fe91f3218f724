import { describe, expect, it } from 'vitest'
import { measuredPairs, type Scores } from '../domain/measuring/exampleMeasures'
import { figureRows } from './measureFigures'
import { reliableNote, reliableText } from './measureResults'

function valuesOf(scores: Scores): Record<string, string> {
  const rows = figureRows(measuredPairs(scores))
  return Object.fromEntries(rows.map(({ name, value, note }) => [name, `${value} | ${note}`]))
}

describe('the figures of a change', () => {
  it('of one member are not told, each with the reason', () => {
    const rows = valuesOf([[5, 9]])
    expect(rows).toMatchObject({
      'Rerata perubahan': '+4,0 poin | rentang tidak dapat dihitung: perlu sekurangnya 5 anggota',
      'Simpangan baku perubahan': 'tidak dapat dihitung | perlu sekurangnya 2 anggota',
      'Ukuran pengaruh d_av': 'tidak dapat dihitung | perlu sekurangnya 2 anggota',
      'Bagian yang membaik':
        '1 dari 1 = 100,0% | rentang tidak dapat dihitung: perlu sekurangnya 5 anggota',
    })
  })
  it('of two have an effect size and no correction', () => {
    const rows = valuesOf([
      [5, 9],
      [6, 8],
    ])
    expect(rows['g_av (koreksi Hedges)']).toBe('tidak dapat dihitung | perlu sekurangnya 3 anggota')
    expect(rows['Ukuran pengaruh d_z']).toBe(
      '+2,12 | indikatif, n kurang dari 10; rentang tidak dapat dihitung: perlu sekurangnya 5 anggota',
    )
  })
  it('of nobody who changed have no ranks', () => {
    const rows = valuesOf([1, 2, 3, 4, 5].map((pre) => [pre, pre] as const))
    expect(rows['Wilcoxon, tepat']).toBe('tidak dapat dihitung | tidak ada anggota yang berubah')
  })
  it('where all scored alike at first have no d_pre', () => {
    const rows = valuesOf([1, 2, 3, 4, 5].map((more) => [5, 5 + more] as const))
    expect(rows['d_pre (SB pertama)']).toBe('tidak dapat dihitung | semua skor pertama sama')
  })
})

describe('a change of one member against the error of the instrument', () => {
  // 1.414 x 4.2 x 0.4 = 2.376; 1.96 x 2.376 = 4.66.
  const norm = { sd: 4.2, reliability: 0.84, citation: 'Contoh (2020)' }
  it('is told only with a norm that is cited', () => {
    const [member] = measuredPairs([[14, 6]]).members
    expect(member && reliableText(member)).toBe('tidak dapat dihitung')
    expect(reliableNote(measuredPairs([[14, 6]]))).toBeNull()
  })
  it('names the category, the index and the smallest reliable change', () => {
    const change = measuredPairs([[14, 6]], { norm, higherIsBetter: false })
    const [member] = change.members
    expect(member && reliableText(member)).toBe('membaik (RC -3,37)')
    expect(reliableNote(change)).toBe(
      'Perubahan andal mulai 4,7 poin (norma: Contoh (2020)). Pulih tidak dapat dibedakan dari membaik karena sampel klinis dan normal belum diisi.',
    )
  })
  it('calls recovered who crosses from one sample to the other', () => {
    const samples = { clinicalMean: 12, clinicalSd: 4, normMean: 3, normSd: 3 }
    const change = measuredPairs([[14, 6]], {
      norm: { ...norm, ...samples },
      higherIsBetter: false,
    })
    expect(change.members.map(reliableText)).toEqual(['pulih (RC -3,37)'])
  })
})
