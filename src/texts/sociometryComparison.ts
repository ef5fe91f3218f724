import type { SurveyChange } from '../domain/progress/surveyChange'
import type { SociometricIndices } from '../domain/statistics/sociometricIndices'
import { EMPTY, formatNumber, formatShare, NOT_COMPUTABLE } from './formats'
import { percentOf, type SurveyFigures } from './sociometryFigures'

/** What changed between two surveys, in sentences; codes only. */
export function changeSentences(change: SurveyChange): string[] {
  const { becameChosen, noLongerChosen, becameTied, newPairs, endedPairs, joined, left } = change
  const pairs = (list: SurveyChange['newPairs']) => list.map((pair) => pair.join(' dengan '))
  const told = [
    codesSaid('Semula tidak dipilih, kini dipilih', becameChosen),
    codesSaid('Semula tanpa pasangan timbal balik, kini punya', becameTied),
    codesSaid('Semula dipilih, kini tidak dipilih siapa pun', noLongerChosen),
    codesSaid(`Pasangan saling memilih yang baru (${newPairs.length})`, pairs(newPairs)),
    codesSaid(`Pasangan yang tidak lagi saling memilih (${endedPairs.length})`, pairs(endedPairs)),
    codesSaid('Baru ikut', joined),
    codesSaid('Tidak ikut lagi', left),
  ].filter((sentence) => sentence !== null)
  return told.length > 0 ? told : ['Tidak ada yang berubah.']
}

function codesSaid(what: string, codes: readonly string[]): string | null {
  return codes.length === 0 ? null : `${what}: ${codes.join(', ')}.`
}

/** One line of the comparison: a figure in each survey, and the change from the first to the last. */
export type ComparedRow = { key: string; name: string; values: string[]; change: string }

/** The figures of several surveys side by side. */
export function comparedRows(surveys: readonly SurveyFigures[]): ComparedRow[] {
  const shareRow = (
    key: string,
    name: string,
    of: (indices: SociometricIndices) => number | null,
  ): ComparedRow => {
    const shares = surveys.map(({ indices }) => of(indices))
    return { key, name, values: shares.map(percentOf), change: pointsBetween(shares) }
  }
  const countRow = (key: string, name: string, of: (figures: SurveyFigures) => number | null) => {
    const counts = surveys.map(of)
    return {
      key,
      name,
      values: counts.map((count) => (count === null ? NOT_COMPUTABLE : String(count))),
      change: signedBetween(counts, ''),
    }
  }
  return [
    countRow('N', 'Anggota (n)', ({ indices }) => indices.N),
    countRow('R', 'Yang menjawab', ({ indices }) => indices.R),
    countRow('L', 'Pilihan', ({ indices }) => indices.L),
    countRow('unchosen', 'Tidak dipilih siapa pun', ({ indices }) =>
      indices.R < 2 ? null : indices.unchosen.length,
    ),
    countRow('M', 'Pasangan saling memilih', ({ indices }) =>
      indices.R < 2 ? null : indices.mutualPairs.length,
    ),
    shareRow('reciprocity', 'Timbal balik pilihan', ({ reciprocity }) => reciprocity),
    shareRow('dyadic', 'Timbal balik pasangan', ({ dyadicReciprocity }) => dyadicReciprocity),
    {
      key: 'crossSex',
      name: 'Pilihan lintas jenis kelamin',
      values: surveys.map(({ crossSex, indices, hasBothSexes }) =>
        hasBothSexes ? formatShare(crossSex, indices.L) : NOT_COMPUTABLE,
      ),
      change: pointsBetween(
        surveys.map(({ crossSex, indices, hasBothSexes }) =>
          hasBothSexes && indices.L > 0 ? crossSex / indices.L : null,
        ),
      ),
    },
    shareRow('cohesion', 'Kohesi', ({ cohesion }) => cohesion),
    shareRow('limited', 'Kohesi menurut batas pilihan', ({ cohesionLimited }) => cohesionLimited),
    shareRow('density', 'Kepadatan', ({ density }) => density),
  ]
}

function pointsBetween(shares: readonly (number | null)[]): string {
  return signedBetween(
    shares.map((share) => (share === null ? null : 100 * share)),
    ' poin',
  )
}

function signedBetween(values: readonly (number | null)[], unit: string): string {
  const [first, last] = values.length > 1 ? [values[0], values.at(-1)] : []
  if (first === null || first === undefined || last === null || last === undefined) return EMPTY
  const decimals = unit ? 1 : 0
  const difference = last - first
  const said = formatNumber(Math.abs(difference), decimals)
  if (!/[1-9]/.test(said)) return 'tetap'
  return `${difference > 0 ? 'naik' : 'turun'} ${said}${unit}`
}
