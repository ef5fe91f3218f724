import type { choosers } from '../domain/catalog/lists'
import type { AgendaLength } from '../domain/meetings/agendaLength'

/** Words of the plan of one meeting. */
export const planText = {
  label: (number: number) => `rencana pertemuan ${number}`,
  copy: 'Salin dari pertemuan',
  copyNone: 'Pilih pertemuan',
  copyFrom: (number: number, title: string) => (title ? `${number} · ${title}` : `${number}`),
  doCopy: 'Salin',
  copied: (number: number) =>
    `Rencana pertemuan ${number} disalin ke isian ini. Sesuaikan, lalu simpan.`,
  agenda: 'Susunan kegiatan',
  agendaHint: 'Geser baris dengan tetikus, atau pakai tombol Naik dan Turun.',
  pick: 'Pilih dari pustaka kegiatan ...',
  picked: (name: string) => `${name} ditambahkan ke susunan kegiatan.`,
  ledBy: 'Dipimpin',
  ledByNone: 'Belum ditentukan',
  leader: 'Anggota yang memimpin',
  leaderNone: 'Tidak ada',
  noAgenda: 'Belum ada kegiatan. Tulis sendiri, atau pilih dari pustaka kegiatan.',
  materials: 'Bahan dan alat',
  chosenBy: 'Kegiatan dipilih oleh',
  chosenByHint: 'Siapa yang menentukan isi pertemuan ini?',
  chosenByNone: 'Belum dicatat',
  choosers: {
    pekerjaSosial: 'Pekerja sosial',
    bersama: 'Bersama-sama',
    kelompok: 'Kelompok',
  } satisfies Record<(typeof choosers)[number], string>,
  goals: 'Tujuan kelompok yang dilayani',
  goal: (id: string, text: string) => `${id} · ${text}`,
  asas: 'Asas yang ingin dijaga',
  asasHint: 'Pilih yang perlu perhatian khusus pada pertemuan ini.',
  create: 'Simpan pertemuan',
  nothing: 'Rencana belum ditulis.',
  view: {
    time: 'Waktu',
    place: 'Tempat',
    stage: 'Tahap',
    objectives: 'Tujuan',
    agenda: 'Susunan kegiatan',
    materials: 'Bahan dan alat',
    chosenBy: 'Dipilih oleh',
    goals: 'Tujuan kelompok',
    asas: 'Asas yang dijaga',
    tasks: 'Tugas kelompok',
  },
  row: (activity: string, minutes: number | null, led: string | null) =>
    [activity, minutes === null ? null : `${minutes} menit`, led].filter(Boolean).join(' · '),
  mainTask: (task: string) => `${task} (utama)`,
}

/** Minutes of an agenda beside those of the meeting, as a sentence. */
export function agendaSentence({ minutes, open, expected, isOff }: AgendaLength): string {
  const sum = `Jumlah ${minutes} menit; lama pertemuan ${expected} menit.`
  if (open > 0) return `${sum} ${open} kegiatan belum diberi lama waktu.`
  if (!isOff) return sum
  return minutes > expected
    ? `${sum} Lebih dari seperlima terlalu panjang: kurangi atau persingkat kegiatan.`
    : `${sum} Lebih dari seperlima terlalu singkat: tambah kegiatan atau waktunya.`
}
