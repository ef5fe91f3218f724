import type { MemberProcess } from '../domain/evaluation/memberProcess'
import type { ProcessEvaluation } from '../domain/evaluation/processEvaluation'
import { formatCount, formatList, formatPercent, formatShare } from './formats'
import { attendanceWords, comingWords, courseWords, meanWords } from './processWords'

/** Attendance, with its two rates told apart, and whoever was not expected all along. */
export function attendanceVerdict({ attendance, members }: ProcessEvaluation): string {
  const { overall, meanOfMemberRates, ratedMembers } = attendance
  const { present, recorded, I, S, A, late, notRecorded } = overall
  const movers = members.flatMap((member) => comingWords(member) ?? [])
  return [
    `Kehadiran kelompok ${attendanceWords(overall)}; izin ${I}, sakit ${S}, tanpa keterangan ${A}, terlambat ${late} (sudah termasuk hadir).`,
    recorded - I - S > 0 && I + S > 0
      ? `Bila izin dan sakit tidak dihitung: ${formatShare(present, recorded - I - S)}.`
      : '',
    meanOfMemberRates === null
      ? ''
      : `Rerata tingkat tiap anggota ${formatPercent(100 * meanOfMemberRates)} (n = ${ratedMembers} anggota): angka lain, karena setiap anggota dihitung sama berat berapa pun pertemuannya.`,
    notRecorded > 0
      ? `${notRecorded} kehadiran belum dicatat dan tidak masuk hitungan.`
      : recorded > 0
        ? 'Semua kehadiran sudah dicatat.'
        : 'Tidak ada kehadiran yang perlu dicatat, karena tidak ada anggota pada pertemuan yang dilihat.',
    movers.length > 0
      ? `Tidak menjadi anggota sepanjang pertemuan ini: ${formatList(movers)}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Meetings held, who completed by the program's own rule, and who was still there at the end. */
export function doseVerdict(process: ProcessEvaluation): string {
  const { dosage, retention } = process
  const last = retention.at(-1)
  return [
    dosage.planned === null
      ? `${dosage.held} pertemuan terlaksana; banyaknya yang direncanakan belum ditulis, jadi dosis tidak dapat dihitung.`
      : `Terlaksana ${formatShare(dosage.held, dosage.planned)} pertemuan yang direncanakan.`,
    completionSentence(process),
    last ? stayingSentence(last) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function stayingSentence({ meeting, members, admitted }: ProcessEvaluation['retention'][number]) {
  const at = `Pada pertemuan ke-${meeting.number}`
  return admitted === 0
    ? `${at} belum ada anggota yang pernah diterima, jadi bagian yang masih menjadi anggota tidak dapat dihitung.`
    : `${at} masih menjadi anggota: ${formatShare(members, admitted)} yang pernah diterima.`
}

function completionSentence({ members, completionShare, dosage, period }: ProcessEvaluation) {
  if (period) return 'Penyelesaian program hanya dinilai untuk seluruh program.'
  const judged = members.filter(({ completion }) => completion !== null)
  if (judged.length === 0) return ''
  const codes = (state: MemberProcess['completion']) =>
    judged.filter(({ completion }) => completion === state)
  const name = (member: MemberProcess) => comingWords(member) ?? member.code
  const [open, not] = [codes('open'), codes('notCompleted')]
  return [
    `Menyelesaikan program (hadir sekurangnya ${formatPercent(100 * completionShare)} dari ${dosage.planned} pertemuan): ${formatCount(codes('completed').length, judged.length)} anggota.`,
    not.length > 0 ? `Tidak: ${formatList(not.map(name))}.` : '',
    open.length > 0 ? `Masih mungkin: ${formatList(open.map(({ code }) => code))}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** How far everybody took part, and between whom it varied. */
export function participationVerdict({ participation, members }: ProcessEvaluation): string {
  if (participation.n === 0)
    return 'Keterlibatan belum dicatat pada pertemuan yang dilihat, jadi tidak dapat dihitung.'
  const rated = members
    .filter(({ participation: own }) => own.mean !== null)
    .sort((one, other) => Number(one.participation.mean) - Number(other.participation.mean))
  const [low, high] = [rated[0], rated.at(-1)]
  const course = courseWords(participation.byMeeting)
  return [
    `Keterlibatan rerata ${meanWords(participation)} pada skala 0 sampai 3; diam (0) ${participation.zeros} kali.`,
    low && high && low !== high
      ? `Rerata anggota terentang dari ${meanWords(low.participation)} pada ${low.code} sampai ${meanWords(high.participation)} pada ${high.code}.`
      : '',
    course ? `Rerata kelompok bergerak ${course}.` : '',
    participation.notWritten > 0
      ? `${participation.notWritten} anggota hadir tanpa catatan keterlibatan.`
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}
