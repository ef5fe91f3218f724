import type { NextStep } from '../domain/progress/nextSteps'
import { taskTexts } from './catalog'
import { formatList } from './formats'
import { reviewDay, reviewWhen } from './review'

export const nextStepText = {
  title: 'Langkah berikutnya',
  note: 'Saran dari catatan, paling banyak tiga; Anda yang memutuskan.',
  none: 'Catatan tidak menyarankan apa-apa saat ini.',
}

/** What to do, and why: one sentence each. */
export function nextStepWords(step: NextStep): { todo: string; reason: string } {
  switch (step.code) {
    case 'review': {
      const { point, state } = step.review
      const what = point ? point.id : reviewWhen(step.review).toLowerCase()
      return {
        todo: state === 'begun' ? `Selesaikan telaah ${what}` : `Mulai telaah: ${what}`,
        reason:
          state === 'begun'
            ? 'Sebagian sudah dinilai; tugas yang lain belum.'
            : `Menurut rencana ditelaah pada ${reviewDay(step.review)}.`,
      }
    }
    case 'problemOpen':
      return {
        todo: `Bahas persoalan ${step.id} bersama kelompok`,
        reason: `Masih terbuka sesudah ${step.count} hari.`,
      }
    case 'isolates':
      return {
        todo: `Pasangkan anggota yang tidak dipilih siapa pun ${meetingWords(step.meeting)}`,
        reason: `${step.count} anggota tidak dipilih siapa pun pada sosiometri terakhir.`,
      }
    case 'taskFell':
      return {
        todo: `Cari sebab turunnya tugas ${taskName(step.task)}`,
        reason: `Turun dari ${step.from} ke ${step.to} pada ${step.point}; yang terjadi sejak titik sebelumnya tercantum di sana.`,
      }
    case 'dominantWithoutFocus':
      return {
        todo: `Garap tugas ${taskName(step.task)} ${meetingWords(step.meeting)}`,
        reason: `Utama pada tahap ini, tetapi tidak digarap dalam ${step.count} pertemuan terakhir.`,
      }
    case 'needUnmet':
      return {
        todo: `Carikan sumber untuk kebutuhan ${step.id}`,
        reason: 'Mendesak dan belum terpenuhi.',
      }
    case 'effortWithoutMovement':
      return {
        todo: `Bawa tugas ${taskName(step.task)} ke supervisi`,
        reason: `Upaya sudah penuh pada dua telaah, tetapi capaian tetap ${step.level}.`,
      }
    case 'dominantTaskLow':
      return {
        todo: `Perkuat tugas ${taskName(step.task)} ${meetingWords(step.meeting)}`,
        reason: `Utama pada tahap ini dan baru bernilai ${step.level} dari 4.`,
      }
    case 'membersWithoutGoal':
      return {
        todo: `Rumuskan tujuan bersama ${formatList(step.codes)}`,
        reason: `${step.codes.length} anggota belum mempunyai tujuan sendiri.`,
      }
    case 'goalsWithoutScale':
      return {
        todo: `Lengkapi tangga capaian ${formatList(step.ids)}`,
        reason: `${step.ids.length} tujuan belum mempunyai lima jenjang yang terurai, sehingga belum dapat diukur.`,
      }
  }
}

function taskName(task: keyof typeof taskTexts): string {
  return `${task} (${taskTexts[task].name})`
}

function meetingWords(meeting: number | null): string {
  return meeting === null ? 'pada pertemuan berikutnya' : `pada pertemuan ke-${meeting}`
}
