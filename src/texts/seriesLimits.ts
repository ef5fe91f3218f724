import type { SeriesAnalysis } from '../domain/series/seriesAnalysis'
import {
  FEWEST_FOR_TEST,
  FEWEST_IN_PHASE,
  MOST_FOR_TEST,
  type SeriesLimit,
} from '../domain/series/seriesLimits'
import { formatList } from './formats'

type Counts = Pick<SeriesAnalysis, 'm' | 'n' | 'laterBaseline' | 'people'>

/** Shortly, why a figure is missing or what weakens it: beside a figure. */
export const limitReasons: Record<SeriesLimit, string> = {
  noPoints: 'belum ada titik yang bernilai',
  noPhases: 'batas fase belum dipilih',
  noBaseline: 'tidak ada titik awal',
  noIntervention: 'tidak ada titik selama program',
  fewBaseline: `titik awal kurang dari ${FEWEST_IN_PHASE}`,
  fewIntervention: `titik selama program kurang dari ${FEWEST_IN_PHASE}`,
  fewForTrend: 'titik awal kurang dari 4',
  fewForTest: `titik kurang dari ${FEWEST_FOR_TEST}: p sekecil apa pun tidak berarti`,
  manyForTest: `titik lebih dari ${MOST_FOR_TEST}: uji tepat tidak dihitung`,
  fewForLimits: 'titik awal kurang dari 6',
  noSpread: 'titik awal tidak bersebaran',
  bandBeyondScale: 'pita melampaui skala di sisi baik, jadi tidak ada titik yang dapat keluar',
  trendInBaseline: 'titik awal sudah membaik dengan sendirinya: melebih-lebihkan',
  laterBaseline: 'titik awal yang datang lagi tidak dihitung',
  afterEnd: 'memuat titik sesudah program berakhir',
  otherPeople: 'yang mengisi tidak selalu orang yang sama',
  otherExpected: 'yang tercatat sebagai anggota tidak selalu orang yang sama',
  anonymousSlips: 'lembar tanpa nama: yang mengisi tidak selalu orang yang sama',
}

/** In a whole sentence, what the points do not let us say. */
export const limitSentences: Record<SeriesLimit, (counts: Counts) => string> = {
  noPoints: () => 'Belum ada titik yang bernilai, jadi belum ada yang dapat dikatakan.',
  noPhases: () =>
    'Batas antara titik awal dan titik selama program belum dipilih, jadi keduanya belum dapat dibandingkan.',
  noBaseline: () =>
    'Tidak ada titik awal, jadi keadaan awal tidak diketahui: belum dapat disimpulkan.',
  noIntervention: () => 'Belum ada titik selama program: belum dapat disimpulkan.',
  fewBaseline: ({ m }) =>
    `Titik awal baru ${m}: keadaan awal belum cukup dikenal, jadi belum dapat disimpulkan (sekurangnya ${FEWEST_IN_PHASE}).`,
  fewIntervention: ({ n }) =>
    `Titik selama program baru ${n}: belum dapat disimpulkan (sekurangnya ${FEWEST_IN_PHASE}).`,
  fewForTrend: () =>
    'Dengan kurang dari 4 titik awal tidak dapat diperiksa apakah nilainya sudah bergerak dengan sendirinya.',
  fewForTest: ({ m, n }) =>
    `Dengan ${m + n} titik peluang kebetulan (p) tidak dihitung; bacalah rentangnya dan tiap titiknya.`,
  manyForTest: () => '',
  fewForLimits: () => '',
  noSpread: () => 'Semua titik awal bernilai sama, jadi pita awal tidak dapat dibuat.',
  bandBeyondScale: () =>
    'Pita awal melampaui ujung skala di sisi baik, jadi tidak ada titik yang dapat keluar dari pita itu.',
  trendInBaseline: () =>
    'Titik awal sudah membaik dengan sendirinya; NAP saja melebih-lebihkan, lihat Tau-U dan Tau-BC pada Ukuran lain.',
  laterBaseline: ({ laterBaseline }) =>
    `${laterBaseline} titik awal yang datang sesudah program mulai tidak dihitung.`,
  afterEnd: () => 'Titik sesudah program berakhir ikut dihitung pada fase selama program.',
  otherPeople: () =>
    'Yang mengisi tidak selalu orang yang sama dan tidak ada anggota yang terukur pada semua titik: perubahan rerata dapat berasal dari pergantian orang, jadi tidak disimpulkan dan p tidak dihitung.',
  otherExpected: ({ people }) =>
    `Yang tercatat sebagai anggota tidak selalu orang yang sama (tidak pada semua titik: ${formatList(people?.leftOut ?? [])}): perubahan kehadiran dapat berasal dari pergantian anggota.`,
  anonymousSlips: () =>
    'Lembarnya tanpa nama dan yang mengisi tidak selalu orang yang sama (lihat n pada tiap titik): perubahan dapat berasal dari pergantian orang.',
}
