import type * as lists from '../domain/catalog/lists'
import type { ScheduleWarning } from '../domain/design/scheduleWarnings'
import { formatList, formatWeekday } from './formats'

export const stageLabels: Record<(typeof lists.stages)[number], string> = {
  prakelompok: 'Prakelompok',
  awal: 'Awal',
  tengah: 'Tengah',
  akhir: 'Akhir',
  tindakLanjut: 'Tindak lanjut',
}

export const sessionStatusLabels: Record<(typeof lists.sessionStatuses)[number], string> = {
  direncanakan: 'Direncanakan',
  terlaksana: 'Terlaksana',
  ditunda: 'Ditunda',
  dibatalkan: 'Dibatalkan',
}

/** Words of the plan of meetings. */
export const scheduleText = {
  skipped: {
    title: 'Hari yang dilewati',
    hint: 'Hari libur atau hari lain ketika kelompok tidak bertemu. Jadwal yang disusun melewatinya.',
    date: 'Tanggal',
    reason: 'Sebab',
    rowName: (number: number) => `hari libur ${number}`,
    add: 'Tambah hari',
  },
  meetings: 'Pertemuan',
  caption: 'Jadwal pertemuan',
  columns: { number: 'No.', day: 'Hari dan jam', title: 'Judul dan tujuan' },
  untitled: 'Belum berjudul',
  noObjectives: 'Tujuan belum ditulis',
  unsaved: 'belum disimpan',
  stage: (stage: string) => `Tahap ${stage.toLowerCase()}`,
  tasks: (letters: readonly string[]) => `tugas ${formatList(letters)}`,
  none: {
    title: 'Belum ada pertemuan',
    body: (count: number) =>
      `Susun ${count} pertemuan sekaligus dari langkah struktur; setiap pertemuan dapat digeser sesudahnya. Bila ada hari libur, catat dahulu di bawah.`,
  },
  make: 'Susun jadwal ...',
  remake: 'Susun ulang ...',
  add: 'Tambah pertemuan',
  edit: (number: number) => `Ubah pertemuan ${number}`,
  editShort: 'Ubah',
  remove: (number: number) => `Hapus pertemuan ${number}`,
  removeShort: 'Hapus',
  saveFirst: 'Simpan atau batalkan dahulu rencana pertemuan yang belum disimpan.',
  removeLabel: (number: number) => `penghapusan pertemuan ${number}`,
  warnings: 'Perlu diperhatikan',
  dialog: {
    title: 'Susun jadwal',
    from: (words: string) => `Menurut langkah struktur: ${words}.`,
    structureMissing:
      'Hari atau seberapa sering kelompok bertemu belum dipilih pada langkah struktur; jadwal ini memakai hari tanggal mulai, setiap minggu.',
    starting: (day: string) => `mulai ${day}`,
    skipping: (count: number) => `melewati ${count} hari`,
    list: 'Pertemuan yang akan dijadwalkan',
    kept: (numbers: readonly number[]) =>
      `Pertemuan ${formatList(numbers.map(String))} tetap seperti tercatat.`,
    keptTexts:
      'Judul, tujuan, dan kegiatan yang sudah direncanakan tetap; hari, jam, dan tempatnya diganti.',
    removed: (numbers: readonly number[]) =>
      `Pertemuan ${formatList(numbers.map(String))} dihapus karena melebihi jumlah pertemuan.`,
    none: 'Tidak ada pertemuan yang perlu dijadwalkan.',
    endDate: 'Tanggal selesai program',
    endHint: 'Diusulkan pada hari pertemuan terakhir.',
    followUp: 'Tanggal tindak lanjut',
    followUpHint: 'Diusulkan empat minggu sesudah selesai.',
    endTooEarly: (day: string) => `Ada pertemuan pada ${day}. Pilih hari itu atau sesudahnya.`,
    followUpTooEarly: 'Tindak lanjut tidak dapat mendahului hari selesai. Pilih hari sesudahnya.',
    apply: 'Pakai jadwal ini',
    label: 'jadwal pertemuan',
  },
  meeting: {
    title: (number: number) => `Pertemuan ${number}`,
    newTitle: (number: number) => `Pertemuan baru: ${number}`,
    label: (number: number) => `rencana pertemuan ${number}`,
    date: 'Tanggal',
    startTime: 'Jam mulai',
    endTime: 'Jam selesai',
    timeHint: 'Misalnya 13.30.',
    place: 'Tempat',
    name: 'Judul',
    stage: 'Tahap',
    noStage: 'Belum dipilih',
    objectives: 'Tujuan pertemuan',
    objectivesHint: 'Satu sampai tiga tujuan sudah cukup.',
    objective: 'Tujuan',
    objectiveName: (number: number) => `tujuan ${number}`,
    addObjective: 'Tambah tujuan',
    agenda: 'Kegiatan',
    activity: 'Kegiatan',
    minutes: 'Menit',
    activityName: (number: number) => `kegiatan ${number}`,
    addActivity: 'Tambah kegiatan',
    tasks: 'Tugas kelompok yang digarap',
    tasksHint: 'Satu sampai tiga tugas utama pada satu pertemuan.',
    task: (letter: string, name: string) => `${letter}. ${name}`,
    focus: ['Tidak', 'Disinggung', 'Utama'],
    beyondEnd: (end: string) => `Tanggal ini sesudah program selesai (${end}).`,
    movesEnd: (day: string) => `Pindahkan tanggal selesai program ke ${day}`,
    close: 'Tutup',
  },
}

/** What is doubtful in the plan, in a sentence. */
export function scheduleWarningSentence(warning: ScheduleWarning): string {
  switch (warning.code) {
    case 'skippedDay':
      return `Pertemuan ${warning.number} jatuh pada hari yang dilewati: ${formatWeekday(warning.date)}${warning.reason ? ` (${warning.reason})` : ''}.`
    case 'sameDay':
      return `Pertemuan ${warning.numbers.join(' dan ')} jatuh pada hari yang sama: ${formatWeekday(warning.date)}.`
    case 'longGap':
      return `Jarak pertemuan ${warning.numbers.join(' ke ')} ${warning.days} hari; anggota mungkin kehilangan benang merahnya.`
    case 'outOfOrder':
      return `Pertemuan ${warning.numbers[1]} dijadwalkan sesudah pertemuan ${warning.numbers[0]}.`
  }
}
