import type { ProcessConcern } from '../domain/evaluation/processConcerns'
import { formatList } from './formats'
import { meetingList } from './processWords'

/** What deserves a look, in a sentence that asks rather than judges. Source: domain.md 8.1. */
export function concernSentence(concern: ProcessConcern): string {
  if ('who' in concern) return peopleSentences[concern.kind](formatList(concern.who))
  if ('at' in concern) return meetingSentences[concern.kind](meetingList(concern.at))
  return countSentences[concern.kind](concern.count)
}

const peopleSentences = {
  absentTwice: (who: string) =>
    `${who} tidak hadir pada dua pertemuan terakhir berturut-turut. Sudahkah dihubungi?`,
  silent: (who: string) => `${who} diam (keterlibatan 0) dua kali atau lebih.`,
  leftEarly: (who: string) => `${who} keluar sebelum pertemuan terakhir yang dilihat.`,
  notCompleted: (who: string) =>
    `${who} belum menyelesaikan program menurut bagian kehadiran yang ditetapkan.`,
}
const meetingSentences = {
  comfortFell: (at: string) =>
    `Kenyamanan pada ${at} turun 0,3 atau lebih dari sebelumnya. Apa yang terjadi?`,
  lowAsas: (at: string) => `Ada asas yang dinilai 0 atau 1 pada ${at}.`,
  recordedLate: (at: string) => `Dicatat lebih dari 3 hari sesudahnya: ${at}.`,
  noRecordingDay: (at: string) => `Hari pencatatan belum diketahui: ${at}.`,
}
const countSentences = {
  marksMissing: (count: number) =>
    `${count} kehadiran belum dicatat dan tidak masuk hitungan mana pun.`,
  longWithoutSupervision: (count: number) =>
    `Pernah ${count} hari tanpa supervisi (batas 30 hari).`,
}
