import type { ContractDifference } from '../domain/contract/versions'
import type { Contract } from '../domain/records/contract'
import type { Program } from '../domain/records/program'
import { sheetText } from './consentSheet'
import { formatDay, formatList, type Timezone } from './formats'

/** The four limits that every contract has. */
export const fixedLimits: readonly string[] = sheetText.contract.usualLimits

/** Words of the group contract. */
export const contractText = {
  title: 'Kontrak kelompok',
  intro: 'Kesepakatan tentang waktu, tugas, dan kerja sama; disusun dan ditandatangani bersama.',
  toPrint: 'Cetak lembar persetujuan dan kontrak',
  version: (version: string) => `Versi ${version}`,
  contents: {
    title: (version: string) => `Isi kontrak versi ${version}`,
    draftNote: 'Belum ditandatangani siapa pun, jadi isinya masih dapat diubah.',
    lockedNote:
      'Sudah ditandatangani, jadi isinya terkunci. Perubahan dibuat sebagai versi baru dengan keputusan kelompok.',
    time: 'Waktu',
    timeHint: 'Berapa kali, hari apa, pukul berapa, di mana.',
    task: 'Tugas',
    taskHint: 'Apa yang dikerjakan anggota, dan apa yang dikerjakan pekerja sosial.',
    cooperation: 'Kerja sama',
    cooperationHint: 'Bagaimana keputusan dicari dan perselisihan dibicarakan.',
    norms: 'Aturan kelompok',
    normsHint: 'Lima sampai sepuluh aturan yang dirumuskan kelompok sendiri.',
    normsCount: (count: number) => `Ada ${count} aturan; disarankan lima sampai sepuluh.`,
    noNorms: 'Belum ada aturan.',
    norm: (number: number) => `Aturan ${number}`,
    addNorm: 'Tambah aturan',
    limits: 'Batas kerahasiaan',
    limitsWhy:
      'Keempat batas ini selalu berlaku: menyangkut keselamatan jiwa, pelindungan anak, dan kewajiban hukum, jadi tidak dapat disepakati untuk dihapus. Cerita lain tetap rahasia.',
    moreLimits: 'Batas tambahan',
    limit: (number: number) => `Batas tambahan ${number}`,
    addLimit: 'Tambah batas',
    noMoreLimits: 'Tidak ada batas tambahan.',
    pledge: 'Ikrar kerahasiaan',
    propose: 'Isi yang kosong dengan usulan',
    save: 'Simpan isi kontrak',
    label: (version: string) => `isi kontrak versi ${version}`,
    revise: 'Buat versi baru',
    nothing: 'Belum ditulis.',
  },
  explained: {
    title: 'Penjelasan batas kerahasiaan',
    note: 'Dijelaskan sebelum pertemuan kedua. Rencana tanggalnya perlu ada sebelum kelompok berjalan.',
    planned: 'Rencana tanggal penjelasan',
    done: 'Tanggal dijelaskan',
    late: (due: string) =>
      `Tanggal ini tidak mendahului pertemuan kedua (${formatDay(due)}). Jelaskan lebih awal bila masih dapat.`,
    save: 'Simpan tanggal',
    label: 'tanggal penjelasan batas kerahasiaan',
  },
  signatures: {
    title: 'Tanda tangan',
    none: 'Belum ada yang menandatangani.',
    counted: (count: number) =>
      `${count} tanda tangan tercatat tanpa nama dalam data asal. Nama dapat ditambahkan di bawah.`,
    all: 'Semua anggota sudah menandatangani.',
    missing: (members: readonly string[]) => `Tanpa tanda tangan: ${formatList(members)}.`,
    caption: 'Anggota yang menandatangani',
    member: 'Anggota',
    date: 'Tanggal tanda tangan',
    action: 'Tindakan',
    remove: 'Hapus',
    removeOf: (member: string) => `Hapus tanda tangan ${member}`,
    removeLabel: (code: string) => `penghapusan tanda tangan ${code}`,
    form: 'Catat tanda tangan',
    signers: 'Yang menandatangani',
    signersHint: 'Pilih tanggalnya dahulu; anggota pada tanggal itu ditawarkan.',
    chooseAll: 'Pilih semua',
    choosePresent: (number: number, count: number) =>
      `Pilih yang hadir pada pertemuan ke-${number} (${count} orang)`,
    noDay: 'Tulis tanggal tanda tangan.',
    inFuture: 'Tanggal tanda tangan tidak boleh sesudah hari ini. Perbaiki tanggalnya.',
    nobody: 'Pilih sekurang-kurangnya satu anggota.',
    save: 'Catat tanda tangan',
    label: (version: string) => `tanda tangan kontrak versi ${version}`,
    needsContents: 'Isi kontrak ditulis dan disimpan dahulu, baru ditandatangani.',
  },
  revision: {
    title: (version: string) => `Versi baru ${version}`,
    note: 'Versi lama tetap tersimpan. Versi baru perlu ditandatangani kembali.',
    decision: 'Keputusan yang mendasari',
    decisionHint: 'Versi baru memerlukan keputusan kelompok.',
    none: 'Pilih keputusan',
    fresh: 'Tulis keputusan baru',
    needed: 'Versi baru memerlukan keputusan kelompok. Pilih atau tulis keputusannya.',
    newDecision: 'Keputusan baru',
    text: 'Isi keputusan',
    date: 'Tanggal keputusan',
    method: 'Cara memutuskan',
    noMethod: 'Belum dicatat',
    autonomy: 'Kemandirian kelompok',
    noAutonomy: 'Pilih salah satu',
    overrideReason: 'Alasan penetapan',
    save: 'Simpan versi baru',
    close: 'Tutup isian',
    label: (version: string) => `kontrak versi ${version}`,
  },
  history: {
    title: 'Versi terdahulu',
    changed: (version: string) => `Berubah menjadi versi ${version}`,
    because: (decision: string) => `Dasar: ${decision}`,
    reworded: (parts: readonly string[]) => `Ditulis ulang: ${formatList(parts)}.`,
    added: 'Ditambahkan',
    removed: 'Dihapus',
    same: 'Isinya sama.',
    signed: (count: number, first: string | null) =>
      first
        ? `Ditandatangani ${count} anggota, pertama kali pada ${formatDay(first)}.`
        : `Ditandatangani ${count} anggota.`,
    unsigned: 'Tidak pernah ditandatangani.',
  },
}

const partNames: Record<ContractDifference['reworded'][number], string> = {
  time: 'waktu',
  task: 'tugas',
  cooperation: 'kerja sama',
  pledge: 'ikrar kerahasiaan',
}

/** Which parts of a contract were worded anew, in one sentence. */
export function rewordedSentence(parts: ContractDifference['reworded']): string {
  return contractText.history.reworded(parts.map((part) => partNames[part]))
}

/** Sensible words to begin with, made of the plan where it tells; the group puts them into its own. */
export function proposedContract(
  program: Program | undefined,
  timezone: Timezone,
): Required<Pick<Contract, 'time' | 'task' | 'cooperation' | 'pledge'>> & { norms: string[] } {
  return {
    time: program ? proposedTime(program, timezone) : '',
    task: 'Anggota hadir, memberi kabar bila berhalangan, dan mengerjakan tugas yang disepakati. Pekerja sosial menyiapkan pertemuan, menjaga keamanan, dan mencatat seperlunya.',
    cooperation:
      'Keputusan dicari dengan musyawarah. Perselisihan dibicarakan di kelompok. Usul kepada lembaga disampaikan melalui pekerja sosial.',
    norms: [
      'Cerita di sini tinggal di sini',
      'Satu orang bicara, yang lain mendengar',
      'Boleh melewati giliran',
      'Tidak ada kekerasan dan ejekan',
      'Datang tepat waktu dan memberi kabar bila berhalangan',
      'Telepon disimpan selama pertemuan',
    ],
    pledge: sheetText.contract.usualPledge,
  }
}

function proposedTime(program: Program, timezone: Timezone): string {
  const { plannedSessions, weekday, startTime, sessionMinutes, place } = program
  const start = startTime ? `pukul ${startTime.replace(':', '.')} ${timezone}` : null
  const when = [weekday, start].filter(Boolean).join(' ')
  const parts = [
    `${plannedSessions} pertemuan`,
    when,
    `${sessionMinutes} menit setiap kali`,
    place?.trim() ? `di ${place.trim()}` : null,
  ]
  return parts.filter(Boolean).join(', ')
}
