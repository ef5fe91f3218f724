import type { repliedStatuses } from '../domain/referrals/course'
import type { ToldStep } from '../domain/referrals/withMove'

/** Words of the form in which a referral is prepared. */
export const referralFormText = {
  newTitle: (id: string) => `Rujukan baru: ${id}`,
  title: (id: string) => `Ubah rujukan ${id}`,
  whom: 'Siapa dan ke mana',
  member: 'Anggota',
  resource: 'Dirujuk ke',
  noResources: 'Belum ada sumber pada kelompok ini. Tambahkan sumbernya lebih dahulu.',
  toResources: 'Ke sumber dan peta',
  choose: 'Pilih salah satu',
  recipient: 'Ditujukan kepada',
  recipientHint: 'Jabatan atau nama petugas di sana, misalnya "Kepala Puskesmas".',
  need: 'Untuk kebutuhan',
  noNeed: 'Tidak dihubungkan',
  urgency: 'Kemendesakan',
  date: 'Tanggal lembar',
  number: 'Nomor',
  numberHint: (proposal: string | null) =>
    proposal
      ? `Usulan: ${proposal}. Cocokkan dengan buku agenda lembaga; tanpa nomor lembar dicetak sebagai DRAF.`
      : 'Tanpa nomor, lembar dicetak sebagai DRAF.',
  contents: 'Isi rujukan',
  freeHint: 'Sebut orang dengan kode atau "klien": nama dan kode dalam uraian tidak ikut tercetak.',
  reason: 'Alasan rujukan',
  services: 'Layanan yang sudah diberikan',
  safety: 'Hal keselamatan yang perlu diketahui penerima',
  safetyHint: 'Hanya yang perlu untuk menjaga klien dan orang lain.',
  attachments: 'Dokumen terlampir',
  attachment: (number: number) => `Dokumen ${number}`,
  addAttachment: 'Tambah dokumen',
  shared: 'Yang boleh keluar',
  ticks: 'Keterangan dari catatan',
  sharedHint: 'Hanya yang dicentang tercetak pada lembar rujukan. Pilih sesedikit mungkin.',
  own: 'Keterangan lain',
  ownHint:
    'Misalnya "golongan darah: O". Tanpa titik dua, tempatnya dikosongkan untuk ditulis tangan.',
  ownRow: (number: number) => `Keterangan lain ${number}`,
  addOwn: 'Tambah keterangan',
  basis: 'Dasar berbagi',
  basisLabel: 'Dasar',
  bases: { consent: 'Persetujuan anggota', safety: 'Keselamatan (tanpa persetujuan)' },
  incident: 'Kejadian',
  incidentHint:
    'Hanya kejadian yang membahayakan orang, menyangkut anggota ini, dan belum ditutup. Pelanggaran kerahasiaan, kegagalan pelindungan data, dan perintah hukum tidak ditawarkan karena bukan dasar keselamatan. Lembar rujukan hanya menyebut "dasar keselamatan", tanpa kejadiannya.',
  noIncident:
    'Tidak ada kejadian yang membahayakan orang, menyangkut anggota ini, dan belum ditutup. Bila ada bahaya, catat kejadiannya lebih dahulu.',
  toIncidents: 'Ke daftar kejadian',
  note: 'Catatan untuk lembaga sendiri',
  noteHint: 'Tidak ikut tercetak.',
}

/** How a referral stands after its answer. */
export const repliedLabels: Record<(typeof repliedStatuses)[number], string> = {
  diterima: 'Diterima, layanan belum mulai',
  berjalan: 'Layanan sedang berjalan',
  selesai: 'Layanan selesai',
  ditolak: 'Tidak dapat diterima',
}

/** What each field of a step is called. */
export const stepFieldTexts: Record<keyof ToldStep, { label: string; hint?: string }> = {
  number: { label: 'Nomor' },
  sentDate: { label: 'Tanggal dikirim' },
  sentVia: { label: 'Dikirim lewat', hint: 'Misalnya "pos tercatat" atau "petugas lembaga".' },
  acceptedDate: { label: 'Tanggal diterima' },
  date: { label: 'Tanggal mengingatkan' },
  via: { label: 'Diingatkan lewat', hint: 'Misalnya "telepon".' },
  note: { label: 'Jawaban atau catatan' },
  feedbackDate: { label: 'Tanggal balasan' },
  status: { label: 'Keadaan sesudah balasan' },
  feedbackText: { label: 'Isi balasan', hint: 'Pokoknya saja; sebut anggota dengan kode.' },
  officer: { label: 'Petugas yang menangani' },
  service: { label: 'Layanan yang diberikan' },
  advice: { label: 'Saran penerima' },
  outcome: { label: 'Hasil bagi anggota', hint: 'Apa yang berubah bagi anggota.' },
  endedDate: { label: 'Tanggal' },
  endReason: { label: 'Alasan', hint: 'Apa yang sudah dicoba, atau mengapa tidak dilanjutkan.' },
}

/** What to do about a needed field that was left blank. */
export const stepMissing: Record<keyof ToldStep, string> = {
  number: 'Isi nomornya.',
  sentDate: 'Isi tanggal pengirimannya.',
  sentVia: 'Tulis cara pengirimannya.',
  acceptedDate: 'Isi tanggal penerimaannya.',
  date: 'Isi tanggalnya.',
  via: 'Tulis cara mengingatkannya.',
  note: 'Tulis catatannya.',
  feedbackDate: 'Isi tanggal balasannya.',
  status: 'Pilih keadaan sesudah balasan.',
  feedbackText: 'Tulis isi balasannya.',
  officer: 'Tulis petugasnya.',
  service: 'Tulis layanannya.',
  advice: 'Tulis sarannya.',
  outcome: 'Tulis hasilnya bagi anggota.',
  endedDate: 'Isi tanggalnya.',
  endReason: 'Tulis alasannya.',
}
