import type { organisationForms, understandings } from '../domain/catalog/lists'
import type { RotationPrompt } from '../domain/logs/organisationHistory'
import { capitalised, formatCount, formatDay, formatList } from './formats'
import { listTexts } from './lists'

type Words<List extends readonly string[]> = Record<List[number], string>

/** The form of a structure. */
export const organisationFormLabels: Words<typeof organisationForms> = {
  informal: capitalised(listTexts.organisationForm.informal),
  bergilir: capitalised(listTexts.organisationForm.bergilir),
  panitia: capitalised(listTexts.organisationForm.panitia),
  formalSederhana: capitalised(listTexts.organisationForm.formalSederhana),
  formal: capitalised(listTexts.organisationForm.formal),
}
/** Whether the holder of a role understands its duties. */
export const understandingLabels: Words<typeof understandings> = {
  ya: 'Ya',
  sebagian: 'Sebagian',
  belum: 'Belum',
}

/** Words of the history of the group's organisation. */
export const organisationText = {
  title: 'Organisasi',
  intro: 'Siapa memegang peran apa, sejak kapan, dan mengapa susunan berubah.',
  change: 'Ubah susunan ...',
  first: 'Susun peran ...',
  empty: {
    title: 'Belum ada susunan organisasi',
    body: 'Mulailah sederhana: pemandu, pencatat, pengingat. Peran yang disepakati dan bergilir membantu kelompok berjalan sendiri (tugas f).',
  },
  version: (version: number) => `Susunan versi ${version}`,
  versionShort: (version: number) => `Versi ${version}`,
  current: (version: number) => `Susunan sekarang: versi ${version}`,
  last: (version: number, day: string) => `Susunan terakhir: versi ${version}, berakhir ${day}`,
  noneNow: 'Tidak ada susunan yang berlaku hari ini.',
  since: (day: string) => `sejak ${day}`,
  history: 'Riwayat susunan',
  historyCaption: 'Riwayat susunan organisasi',
  columns: {
    version: 'Versi',
    validity: 'Berlaku',
    form: 'Bentuk',
    roles: 'Pemegang peran',
    reason: 'Alasan',
  },
  rolesCaption: (version: number) => `Peran pada susunan versi ${version}`,
  roleColumns: {
    role: 'Peran',
    member: 'Pemegang',
    duties: 'Uraian tugas',
    understood: 'Dipahami',
    rotation: 'Giliran',
  },
  vacant: 'Belum ada pemegang',
  noRoles: 'Belum ada peran pada susunan ini.',
  form: 'Bentuk',
  reason: 'Alasan',
  decision: 'Keputusan yang mendasari',
  validity: 'Berlaku',
  review: 'Ditinjau lagi',
  share: 'Pernah memegang peran',
  shareOf: (held: number, of: number, day: string) =>
    of === 0 ? `tidak ada anggota pada ${day}` : `${formatCount(held, of)} anggota sampai ${day}`,
  without: (codes: readonly string[]) => `Belum pernah: ${formatList(codes)}.`,
  crowded: {
    title: 'Peran menumpuk pada satu anggota',
    body: (members: readonly { code: string; count: number }[]) =>
      `${formatList(members.map(({ code, count }) => `${code} memegang ${count} peran`))}. Dua peran biasanya sudah cukup; tawarkan sebagian kepada anggota lain.`,
  },
  promptTitle: 'Saatnya meninjau susunan',
  coaching: {
    title: 'Pembimbingan pemegang peran',
    none: 'Belum ada catatan pembimbingan.',
    add: 'Catat pembimbingan ...',
    formTitle: (version: number) => `Pembimbingan pada susunan versi ${version}`,
    date: 'Tanggal',
    text: 'Apa yang dibimbingkan',
    textHint: 'Siapa (kode), tentang apa, dan apa yang akan dicoba.',
    saveLabel: (version: number) => `pembimbingan pada susunan versi ${version}`,
    row: (number: number) => `Catatan ${number}`,
    addRow: 'Tambah catatan',
  },
  saveLabel: (version: number) => `susunan organisasi versi ${version}`,
  removeLabel: (version: number) => `penghapusan susunan versi ${version}`,
  dialog: {
    firstTitle: 'Susunan pertama',
    newTitle: (version: number) => `Susunan baru: versi ${version}`,
    title: (version: number) => `Perbaiki susunan versi ${version}`,
    closes: (version: number) =>
      `Peran disalin dari versi ${version}; ubah yang berganti. Versi ${version} tetap tersimpan dan berakhir pada hari susunan ini mulai.`,
    after: (version: number, day: string) =>
      `Peran disalin dari versi ${version}, yang berlaku sampai ${day}. Susunan baru paling awal mulai hari itu.`,
    edits:
      'Untuk memperbaiki yang keliru ditulis. Bila kelompok mengubah perannya, pakai "Ubah susunan" agar yang lama tetap terbaca.',
    validFrom: 'Berlaku sejak',
    validTo: 'Berlaku sampai',
    validToHint: 'Kosongkan bila masih berlaku.',
    form: 'Bentuk',
    reason: 'Alasan perubahan',
    firstReason: 'Alasan',
    reasonHint: 'Keadaan atau tujuan apa yang berubah? Misalnya: "Ketua mendominasi (MS-05)".',
    decision: 'Keputusan yang mendasari',
    noDecision: 'Tidak ada keputusan tersendiri',
    reviewDate: 'Ditinjau lagi pada',
    reviewHint: 'Agar tidak ada peran yang menetap tanpa dibicarakan.',
    roles: 'Peran',
    rolesHint: 'Pemegang boleh kosong selama belum ada yang bersedia.',
    roleName: (number: number) => `Peran ${number}`,
    addRole: 'Tambah peran',
    role: 'Nama peran',
    member: 'Pemegang',
    noMember: 'Belum ada',
    gone: (member: string) => `${member} (bukan anggota hari itu)`,
    duties: 'Uraian tugas',
    understood: 'Memahami tugasnya?',
    notAsked: 'Belum ditanyakan',
    rotation: 'Giliran',
    rotationHint: 'Satu giliran satu baris: kode anggota dan pertemuannya, misalnya A-04 (P-07).',
  },
}

/** Why the structure should be looked at again, one sentence each. */
export function rotationSentence(prompt: RotationPrompt): string {
  if (prompt.code === 'reviewPassed')
    return `Susunan ini sedianya ditinjau pada ${formatDay(prompt.day)}, ${prompt.days} hari yang lalu.`
  const held = prompt.roles.map(
    ({ role, memberCode, days }) => `${role} dipegang ${memberCode} selama ${days} hari`,
  )
  return `${capitalised(formatList(held))} tanpa giliran. Tanyakan kepada kelompok siapa yang ingin mencoba.`
}
