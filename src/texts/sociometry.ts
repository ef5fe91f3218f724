import type { SetApart } from '../domain/progress/surveyResult'
import { formatDay, formatList } from './formats'
import { consentReasonTexts } from './gates'

/** Words of the sociometry screens. */
export const sociometryText = {
  title: 'Sosiometri',
  list: 'Daftar survei',
  newSurvey: 'Survei baru',
  compare: 'Bandingkan survei',
  toPrint: 'Cetak semua survei',
  toPrintOne: 'Cetak survei ini',
  toBallots: 'Cetak surat suara',
  answered: (answered: number, all: number) => `${answered} dari ${all} menjawab`,
  unsaved: 'belum disimpan',
  secret:
    'Hasil hanya untuk petugas dan supervisor. Jangan tunjukkan kepada anggota siapa memilih siapa; di kertas hanya tercantum kode.',
  empty: {
    title: 'Belum ada survei',
    body: 'Sosiometri menanyakan dengan siapa tiap anggota ingin melakukan sesuatu yang nyata. Hasilnya menunjukkan siapa yang belum terhubung, supaya kegiatan berikutnya dapat mendekatkan mereka. Yang ditanya hanya anggota yang menyetujui sosiometri.',
  },
  survey: (id: string, day: string) => `Survei ${id}, ${formatDay(day)}`,
  asked: (question: string, max: number) => `"${question}" Paling banyak ${max} pilihan.`,
  views: { label: 'Bagian survei', hasil: 'Hasil', jawaban: 'Jawaban', keterangan: 'Keterangan' },
  names: 'Tampilkan nama panggilan di layar ini',
  settings: {
    newTitle: (id: string) => `Survei baru: ${id}`,
    date: 'Tanggal',
    session: 'Pertemuan',
    noSession: 'Di luar pertemuan',
    meeting: (number: number, day: string) => `Pertemuan ke-${number}, ${formatDay(day)}`,
    question: 'Pertanyaan',
    questionHint:
      'Tanyakan satu hal nyata yang memang akan dilakukan bersama. Supaya dapat dibandingkan, pakai pertanyaan yang sama pada tiap survei.',
    examples: 'Contoh pertanyaan',
    exampleList: [
      'Dengan siapa kamu paling ingin mengerjakan proyek kelompok?',
      'Dengan siapa kamu paling ingin duduk dan makan bersama?',
      'Kepada siapa di kelompok ini kamu mau bercerita bila ada kesulitan?',
      'Dengan siapa kamu ingin berangkat dan pulang bersama?',
    ],
    use: (question: string) => `Pakai: ${question}`,
    max: 'Pilihan paling banyak',
    maxHint: 'Biasanya 3. Anggota boleh memilih lebih sedikit.',
    choices: (count: number) => `${count} pilihan`,
    note: 'Catatan',
    save: 'Simpan keterangan',
    label: (id: string) => `keterangan survei ${id}`,
    nobody:
      'Pada tanggal ini tidak ada anggota yang dapat ditanya. Periksa tanggalnya, atau catat dahulu persetujuan sosiometri.',
    able: (count: number) => `${count} anggota dapat ditanya pada tanggal ini.`,
    remove: 'Hapus survei',
    removeLabel: (id: string) => `penghapusan survei ${id}`,
    removeNote: 'Survei dan semua jawabannya dihapus. Dapat diurungkan selama kelompok terbuka.',
  },
  rejection: {
    title: 'Pertanyaan penolakan',
    tick: 'Tanyakan juga dengan siapa anggota tidak ingin bersama',
    warning:
      'Pertanyaan penolakan dapat melukai: anggota dapat saling menebak jawabannya, dan yang ditolak dapat makin tersisih. Pakai hanya bila benar-benar perlu, dan hanya dengan izin supervisor.',
    allowedBy: 'Diizinkan oleh',
    none: 'Pilih supervisor atau pimpinan',
    noSupervisor: 'Belum ada supervisor atau pimpinan dalam daftar petugas kelompok ini.',
    worker: (name: string, position: string) => (position ? `${name}, ${position}` : name),
  },
  answers: {
    choices: (max: number) => `Siapa memilih siapa (paling banyak ${max})`,
    rejections: (max: number) => `Siapa tidak ingin bersama siapa (paling banyak ${max})`,
    help: 'Baris: yang menjawab. Kolom: yang dipilih. Klik atau spasi menandai; tombol panah berpindah.',
    chooser: 'Yang menjawab',
    nobody: 'Tidak memilih siapa pun',
    declined: 'Tidak bersedia menjawab',
    state: 'Keadaan',
    cell: (from: string, to: string) => `${from} memilih ${to}`,
    rejectCell: (from: string, to: string) => `${from} tidak ingin bersama ${to}`,
    noneOf: (code: string) => `${code} menjawab tanpa memilih siapa pun`,
    declinedOf: (code: string) => `${code} tidak bersedia menjawab`,
    silent: 'belum menjawab',
    isDeclined: 'tidak bersedia',
    isEmpty: 'tidak memilih',
    count: (count: number, max: number) => `${count} dari ${max}`,
    full: (code: string, max: number) =>
      `${code} sudah punya ${max} pilihan. Hapus satu dahulu bila hendak menggantinya.`,
    hasChoices: (code: string) => `${code} masih punya pilihan. Hapus pilihannya dahulu.`,
    hasDeclined: (code: string) =>
      `${code} dicatat tidak bersedia menjawab. Hapus tanda itu dahulu bila ternyata menjawab.`,
    apart: 'Tidak ikut ditanya dan tidak dapat dipilih',
    outside: (codes: readonly string[]) =>
      `Pilihan yang menyangkut ${formatList(codes)} tidak dihitung karena bukan anggota pada tanggal survei.`,
    save: 'Simpan jawaban',
    label: (id: string) => `jawaban survei ${id}`,
    noneAble: 'Tidak ada anggota yang dapat ditanya pada tanggal survei ini.',
    toConsents: 'Buka persetujuan',
  },
  result: {
    sociogram: 'Sosiogram',
    note: 'Tiap anggota berdiri di tempat yang sama pada semua survei.',
    noAnswers: 'Belum ada jawaban. Isi bagian Jawaban, lalu hasilnya tampil di sini.',
    toAnswers: 'Isi jawaban',
    figures: 'Angka survei',
    figuresNote:
      'Persentase: makin tinggi makin erat. "Saling memilih" = banyaknya pasangan yang saling memilih. Karena banyaknya pilihan dibatasi, kepadatan hampir tidak berubah; baca lebih dahulu tiga baris teratas.',
    members: 'Tiap anggota',
    membersColumns: {
      code: 'Anggota',
      chosen: 'Memilih',
      received: 'Dipilih oleh',
      mutual: 'Saling memilih dengan',
      standing: 'Keadaan',
      rejected: 'Ditolak',
      preference: 'Preferensi',
      impact: 'Dampak',
    },
    rejectionNote:
      'Preferensi = dipilih - ditolak; dampak = dipilih + ditolak. Penolakan tidak digambar dan tidak dicetak.',
    apart: (people: string) => `Tidak ikut dan tidak dihitung: ${people}.`,
    dropped: (count: number) =>
      `${count} pilihan tidak dihitung karena menyangkut orang yang bukan anggota pada tanggal survei.`,
    silent: (codes: readonly string[]) => `Belum menjawab: ${formatList(codes)}.`,
    declined: (codes: readonly string[]) => `Tidak bersedia menjawab: ${formatList(codes)}.`,
  },
  arrange: {
    start: 'Atur letak',
    stop: 'Selesai mengatur',
    anew: 'Susun ulang',
    help: 'Seret anggota dengan tetikus, atau pilih dengan Tab lalu geser dengan tombol panah (Shift = langkah besar). Letak tersimpan sendiri dan dapat diurungkan.',
    drawing: 'Sosiogram yang dapat diatur',
    node: (code: string, received: number) => `${code}, dipilih ${received} kali`,
    movable: 'titik yang dapat digeser',
    label: (id: string) => `letak sosiogram ${id}`,
    anewLabel: (id: string) => `susunan ulang sosiogram ${id}`,
  },
  comparison: {
    title: 'Bandingkan survei',
    choose: 'Survei yang dibandingkan (dua atau tiga)',
    option: (id: string, day: string) => `${id}, ${day}`,
    tooFew: 'Pilih dua atau tiga survei yang sudah ada jawabannya.',
    notComparable:
      'Pertanyaan atau batas pilihannya berbeda, jadi angkanya tidak untuk diperbandingkan langsung.',
    figures: 'Ukuran pada tiap survei',
    measure: 'Ukuran',
    change: 'Perubahan',
    changes: 'Yang berubah',
    between: (from: string, to: string) => `Dari ${from} ke ${to}`,
    change100: 'Perubahan dihitung dari survei pertama ke survei terakhir yang dipilih.',
  },
}

/** Why somebody is not asked: "A-10 (menarik persetujuannya)". */
export function apartWords({ code, reasons }: SetApart): string {
  return `${code} (${reasons.map((one) => consentReasonTexts[one]).join('; ')})`
}
