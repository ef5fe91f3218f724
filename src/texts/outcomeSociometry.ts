import type { OutcomeEvaluation } from '../domain/evaluation/outcomeEvaluation'
import type { PrintedSurvey } from '../domain/report/sociometrySheet'
import { formatDay, formatList } from './formats'
import { codesWithCount, percentOf } from './sociometryFigures'

/** What happened between the first and the last survey laid beside each other: counts first, shares second, n with each. */
export function sociometryVerdict({
  surveys,
  changes,
  answered,
}: OutcomeEvaluation['sociometry']): string {
  const [first, last] = [surveys[0], surveys.at(-1)]
  if (!first || !last)
    return 'Sosiometri belum diadakan, jadi tidak ada yang dapat dikatakan tentang pilihan antaranggota.'
  if (first === last)
    return `Baru satu survei yang dijawab: ${surveyWords(first)}. Perubahan belum dapat dikatakan. ${cannotSay}`
  const gone = [...new Set(changes.flatMap(({ left }) => left))]
  const came = [...new Set(changes.flatMap(({ joined }) => joined))]
  return [
    `Dari ${surveyWords(first)} ke ${surveyWords(last)}.`,
    answered > surveys.length
      ? `Dari ${answered} survei, yang pertama dan dua yang terakhir ditunjukkan.`
      : '',
    changes.some(({ isComparable }) => !isComparable)
      ? 'Pertanyaan atau batas pilihannya tidak sama, jadi angkanya tidak untuk dibandingkan langsung.'
      : '',
    gone.length > 0 ? `Tidak ikut lagi: ${formatList(gone)}.` : '',
    came.length > 0 ? `Baru ikut: ${formatList(came)}.` : '',
    cannotSay,
  ]
    .filter(Boolean)
    .join(' ')
}

const cannotSay =
  'Sosiometri menunjukkan pilihan pada satu hari untuk satu hal; pada kelompok kecil satu pilihan saja sudah menggeser angka.'

function surveyWords({ id, date, indices }: PrintedSurvey): string {
  const { R, N, unchosen, mutualPairs, reciprocity, cohesion } = indices
  const what =
    R < 2
      ? 'terlalu sedikit yang menjawab untuk dihitung'
      : `tidak dipilih ${codesWithCount(unchosen)}, ${mutualPairs.length} pasangan saling memilih, timbal balik ${percentOf(reciprocity)}, kohesi ${percentOf(cohesion)}`
  return `${id} (${formatDay(date)}, ${R} dari ${N} menjawab: ${what})`
}
