import type { Label } from '../domain/wording/labelWords'

/** How what a judging word means can be told as behaviour: what was seen, how often, in which situation. */
export const labelSuggestions: Record<Label, string> = {
  nakal: 'Tulis perbuatannya, misalnya: "menyembunyikan sepatu teman dua kali".',
  malas:
    'Tulis yang tidak dikerjakan dan keadaannya, misalnya: "belum mengerjakan tugas; tertidur".',
  bandel:
    'Tulis yang diminta dan yang terjadi, misalnya: "tetap keluar ruangan sesudah diingatkan".',
  bodoh: 'Tulis yang belum dapat dilakukan, misalnya: "belum memahami langkah kedua".',
  pembangkang:
    'Tulis yang ditolak dan alasannya, misalnya: "menolak menjadi pencatat; ingin bermain".',
  pembohong:
    'Tulis yang dikatakan dan yang diketahui, misalnya: "berkata hadir; daftar hadir kosong".',
  manja: 'Tulis yang diminta, misalnya: "meminta ditemani pada setiap kegiatan".',
  cengeng: 'Tulis yang tampak dan pemicunya, misalnya: "menangis ketika ditegur di depan teman".',
  susahDiatur: 'Tulis aturan dan perilakunya, misalnya: "tiga kali berbicara di luar gilirannya".',
  berandal: 'Tulis perbuatan yang diketahui, tanpa menamai orangnya.',
  liar: 'Tulis keadaannya, misalnya: "tidak pulang ke rumah selama empat malam".',
  tidakTahuDiri: 'Tulis perkataan atau perbuatannya, misalnya: "memotong pembicaraan narasumber".',
  kerasKepala: 'Tulis sikapnya, misalnya: "tetap pada pendapatnya sesudah dua usul lain dibahas".',
  cariPerhatian: 'Tulis perilakunya, misalnya: "bercanda keras setiap kali teman berbicara".',
  pengacau: 'Tulis kejadiannya, misalnya: "kegiatan berhenti karena kertas dilempar".',
  jahat: 'Tulis perbuatan dan akibatnya bagi orang lain.',
  egois: 'Tulis yang dilakukan, misalnya: "memakai alat sepanjang kegiatan, tidak bergantian".',
  pemarah: 'Tulis pemicu dan perilakunya, misalnya: "membentak ketika kalah bermain".',
  tidakNormal:
    'Tulis yang tampak; bila menyangkut kesehatan, serahkan penilaiannya kepada ahlinya.',
  tanpaHarapan: 'Tulis kekuatan yang ada dan hambatan yang sedang dihadapi.',
}

/** Words of the notice beneath a text in which a member is judged or named. */
export const wordingText = {
  labels: 'Kata yang menilai orang',
  label: (words: string) => `"${words}":`,
  labelsNote: 'Sekadar saran; catatan tetap dapat disimpan. Kutipan ditulis di antara tanda petik.',
  names: (pairs: readonly { name: string; code: string }[]) =>
    `Ada nama anggota: ${pairs.map(({ name, code }) => `"${name}" (${code})`).join(', ')}.`,
  namesNote: 'Catatan pertemuan hanya memakai kode anggota.',
  toCodes: 'Ganti dengan kode',
  toCodesIn: (field: string) => `Ganti dengan kode pada ${field}`,
}
