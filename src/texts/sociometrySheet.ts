import type { Ballots } from '../domain/report/ballots'
import type { PrintedSurvey, SociometrySheet } from '../domain/report/sociometrySheet'
import { EMPTY, formatDay, formatList, formatWeekday } from './formats'
import { apartWords } from './sociometry'
import { receivedWords, type SurveyFigures, standingWords } from './sociometryFigures'

/** Words of the printed surveys. */
export const sociometrySheetText = {
  title: 'Sosiometri',
  footer: 'Sosiometri - sangat rahasia',
  asOf: (day: string) => `Keadaan per ${formatDay(day)}`,
  purpose:
    'Hanya untuk petugas dan supervisor, untuk merencanakan kegiatan yang mendekatkan anggota. Tidak ditunjukkan atau dibacakan kepada anggota. Anggota ditulis dengan kode; tiap kode berdiri di tempat yang sama pada semua gambar.',
  none: 'Belum ada survei yang dijawab.',
  survey: (index: number, id: string, day: string) => `${index}. Survei ${id}, ${formatDay(day)}`,
  comparison: '1. Perbandingan',
  figures:
    'Angka survei (0%-100%, makin tinggi makin erat; "saling memilih" = banyaknya pasangan yang saling memilih)',
  members: 'Siapa memilih siapa',
  memberColumns: {
    code: 'Anggota',
    chosen: 'Memilih',
    received: 'Dipilih oleh',
    mutual: 'Saling memilih dengan',
    standing: 'Keadaan',
  },
  compared: 'Ukuran pada tiap survei; perubahan dari survei pertama ke survei terakhir',
  comparedColumns: { measure: 'Ukuran', change: 'Perubahan' },
  notComparable:
    'Pertanyaan atau batas pilihannya tidak sama pada semua survei, jadi angkanya tidak untuk diperbandingkan langsung.',
  small: (id: string, day: string) => `${id}, ${formatDay(day)}`,
  change: (from: string, to: string) => `Dari ${from} ke ${to}`,
  limits:
    'Sosiometri menunjukkan pilihan pada satu hari untuk satu hal. Angka kecil dan kelompok kecil mudah berubah; bacalah bersama pengamatan.',
}

/** What was asked, when, and who is in no figure. */
export function surveyFacts(survey: PrintedSurvey): (readonly [string, string])[] {
  const { date, meeting, question, maxChoices, indices, silent, declined, apart } = survey
  const missing = [
    silent.length > 0 ? `belum menjawab: ${formatList(silent)}` : null,
    declined.length > 0 ? `tidak bersedia menjawab: ${formatList(declined)}` : null,
    apart.length > 0 ? `tidak ikut: ${apart.map(apartWords).join(', ')}` : null,
  ].filter((part) => part !== null)
  return [
    ['Hari', `${formatWeekday(date)}${meeting === null ? '' : `, pertemuan ke-${meeting}`}`],
    ['Pertanyaan', `"${question}" (paling banyak ${maxChoices} pilihan)`],
    [
      'Yang menjawab',
      `${indices.R} dari ${indices.N} anggota${missing.length > 0 ? `; ${missing.join('; ')}` : ''}`,
    ],
  ]
}

/** What the figures of a printed survey are told from. */
export function printedFigures({
  indices,
  crossSex,
  maxChoices,
  hasBothSexes,
}: PrintedSurvey): SurveyFigures {
  return { indices, crossSex, maxChoices, hasBothSexes }
}

/** One line of the table of members: the code, whom chosen, by how many, with whom mutually, and how it stands. */
export function memberCells(survey: PrintedSurvey, code: string): string[] {
  const { indices, choices, declined } = survey
  const own = indices.per[code]
  const chosen = choices.filter(({ from }) => from === code).map(({ to }) => to)
  const partners = indices.mutualPairs
    .filter((pair) => pair.includes(code))
    .map(([one, other]) => (one === code ? other : one))
  return [
    code,
    chosen.length > 0 ? chosen.join(', ') : EMPTY,
    own ? receivedWords(own) : EMPTY,
    partners.length > 0 ? partners.join(', ') : EMPTY,
    own ? standingWords(own, declined.includes(code)) : EMPTY,
  ]
}

/** Title of the file: the code of the program and the day, no names. */
export function sociometrySheetTitle({ program, asOf }: SociometrySheet): string {
  return ['Sosiometri', program?.code ?? 'kelompok', asOf].join(' ')
}

/** Words of the slips on which members answer. */
export const ballotText = {
  title: 'Surat suara sosiometri',
  none: 'Tidak ada anggota yang dapat ditanya pada tanggal survei ini.',
  head: (name: string | undefined, day: string) =>
    [name, formatDay(day)].filter(Boolean).join(' · '),
  of: ({ code, nickname }: Ballots['people'][number]) =>
    `Diisi oleh: ${nickname ? `${nickname} (${code})` : code}`,
  person: ({ code, nickname }: Ballots['people'][number]) => nickname ?? code,
  choose: (max: number) => `Tulis paling banyak ${max} orang, boleh kurang:`,
  reject:
    'Boleh dikosongkan: adakah orang yang untuk hal ini lebih baik tidak dipasangkan denganmu?',
  list: (people: readonly string[]) => `Yang dapat dipilih: ${people.join(', ')}.`,
  free: 'Saya memilih tidak menjawab.',
  purpose:
    'Untuk apa? Supaya kegiatan berikutnya disusun sehingga semua orang punya teman. Kamu boleh tidak menjawab; tidak ada jawaban benar atau salah. Jawabanmu hanya dibaca petugas dan tidak ditunjukkan kepada anggota lain. Lipat dan serahkan sendiri kepada petugas.',
  cut: 'gunting di sini',
}

/** Title of the file of the slips: the id of the survey and the day. */
export function ballotsTitle({ surveyId, asOf }: Ballots): string {
  return ['Surat suara', surveyId ?? 'survei', asOf].join(' ')
}
