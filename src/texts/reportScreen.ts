/** Words of the report preview; the report's own words stand in report.ts and summary.ts. */
export const reportScreenText = {
  documents: {
    legend: 'Dokumen',
    lpk: 'Laporan Perkembangan Kelompok',
    rp: 'Rencana Program Kelompok',
    pk: 'Lembar Persetujuan dan Kontrak',
    tujuan: 'Peta dan Tangga Tujuan',
    la: 'Laporan Akhir Program',
    alat: 'Lembar Isian Alat Ukur',
    seri: 'Lembar Seri Waktu',
    ba: 'Berita Acara dan Daftar Hadir',
    cp: 'Catatan Proses Pertemuan',
    formulir: 'Formulir Pertemuan',
    sosiometri: 'Sosiometri',
    suratSuara: 'Surat Suara',
    ekopeta: 'Eko-peta',
    rj: 'Lembar Rujukan',
    ds: 'Direktori dan Peta Sumber',
  },
  settings: 'Pengaturan',
  period: 'Periode',
  periodHint: 'Pilih yang tersedia, atau tulis tanggalnya di bawah.',
  ownPeriod: 'Tanggal pilihan sendiri',
  from: 'Dari',
  to: 'Sampai',
  wrongOrder: 'Tanggal akhir mendahului tanggal awal.',
  paper: 'Kertas',
  papers: { A4: 'A4 (210 x 297 mm)', F4: 'F4 (215 x 330 mm)' },
  copies: 'Jumlah salinan',
  suggestions: {
    report: (number: string | null) => (number ? `Laporan ${number}.` : 'Laporan yang masih draf.'),
    sinceReport: 'Sejak laporan terakhir.',
    betweenPoints: (from: string, to: string) => `Dari titik telaah ${from} sampai ${to}.`,
    whole: 'Seluruh program.',
  },
  noPages: (reason: string) =>
    `${reason} Laporan belum dapat ditampilkan dan dicetak sebelum tanggalnya diperbaiki.`,
  print: 'Cetak ...',
  printing: 'Menyiapkan cetakan ...',
  savePdf: 'Simpan PDF ...',
  saving: 'Menyiapkan PDF ...',
  printed: 'Dokumen dikirim ke pencetak.',
  notPrinted: 'Pencetakan dibatalkan.',
  saved: (fileName: string) => `PDF tersimpan: ${fileName}.`,
  notSaved: 'Penyimpanan PDF dibatalkan.',
  unsavedSummary: 'Ringkasan belum disimpan; yang dicetak adalah ringkasan yang tersimpan.',
  summary: {
    title: 'Ringkasan',
    note: 'Disusun dari angka; boleh disunting sebelum dicetak.',
    sentence: (number: number) => `Kalimat ${number}`,
    edited: 'Ringkasan ini sudah disunting.',
    save: 'Simpan ringkasan',
    revert: 'Batalkan perubahan',
    reset: 'Kembalikan ke hasil hitungan',
    label: (period: string) => `ringkasan laporan ${period}`,
    resetLabel: (period: string) => `ringkasan laporan ${period} dikembalikan`,
  },
  gaps: {
    title: 'Sebelum disahkan',
    note: 'Yang belum ada dalam catatan; laporan tetap dapat dicetak.',
    none: 'Tidak ada yang tertinggal.',
    more: (count: number) => `Tampilkan ${count} lagi`,
  },
  preview: 'Pratinjau',
  approval: {
    rencanaProgram: approvalText(
      'rencana program',
      'Belum disahkan. Rencana dicetak sebagai draf, tanpa nomor.',
      'Catat sesudah pimpinan menandatangani rencana. Sesudah itu rencana dicetak dengan nomor ini.',
    ),
    laporanAkhir: approvalText(
      'laporan akhir',
      'Belum disahkan. Laporan akhir dicetak sebagai draf, tanpa nomor.',
      'Catat sesudah pimpinan menandatangani laporan akhir. Sesudah itu laporan dicetak dengan nomor ini.',
    ),
  },
  plan: {
    gapsNote: 'Yang belum diisi; rencana tetap dapat dicetak dan menyebutkannya.',
  },
  consent: {
    whom: 'Lembar untuk',
    blank: 'Lembar kosong, diisi dengan tangan',
    all: (count: number) => `Semua anggota (${count} lembar)`,
    member: (code: string, name: string, age: number) => `${code} · ${name} (${age} tahun)`,
    version: 'Formulir',
    versions: {
      dewasa: 'Dewasa',
      anak: 'Anak dan orang tua/wali',
    },
    byAge: 'Menurut umur masing-masing',
    byAgeHint: (version: string) => `Diusulkan menurut umur: ${version}.`,
    secret: 'Lembar ini memuat nama anggota dan bersifat rahasia. Nama berkas hanya memuat kode.',
  },
  sociometry: {
    which: 'Survei',
    all: (count: number) => `Semua survei yang dijawab (${count}) dan perbandingannya`,
    survey: (id: string, day: string) => `${id}, ${day}`,
    secret:
      'Sangat rahasia: hanya untuk petugas dan supervisor. Anggota ditulis dengan kode; jangan ditunjukkan kepada anggota.',
  },
  ballots: {
    which: 'Untuk survei',
    naming: 'Sebutan anggota',
    namingHint:
      'Dengan kode, bagikan juga daftar kodenya; dengan nama panggilan, anggota dapat langsung memilih.',
    namings: { kode: 'Kode', panggilan: 'Nama panggilan' },
    secret:
      'Hanya anggota yang menyetujui sosiometri yang mendapat surat suara dan tercantum di dalamnya. Simpan surat yang sudah diisi di tempat terkunci, dan musnahkan sesudah jawabannya dicatat.',
    empty: {
      title: 'Belum ada survei',
      body: 'Buat survei pada bagian Sosiometri lebih dahulu; surat suaranya dicetak dari sini.',
    },
  },
  referral: {
    which: 'Rujukan',
    choice: (id: string, member: string, resource: string) => `${id} · ${member} ke ${resource}`,
    secret:
      'Lembar ini rahasia dan dapat memuat nama anggota: hanya yang dicentang pada rujukannya. Kirim dalam sampul tertutup bertuliskan RAHASIA.',
    noBasis:
      'Persetujuan tidak berlaku hari ini dan tidak ada dasar keselamatan. Lembar dicetak sebagai draf tanpa keterangan anggota dan tidak boleh dikirim.',
    draft: 'Rujukan ini belum bernomor, jadi dicetak sebagai DRAF.',
    open: 'Buka rujukan ini',
    empty: {
      title: 'Belum ada rujukan',
      body: 'Siapkan rujukan pada bagian Rujukan lebih dahulu; lembarnya dicetak dari sini.',
    },
  },
  empty: {
    title: 'Belum ada program',
    body: 'Laporan disusun dari catatan kelompok; lengkapi keterangan program lebih dahulu.',
  },
}

/** Words around the approval of one document. */
function approvalText(name: string, none: string, body: string) {
  return {
    title: 'Pengesahan',
    none,
    given: (day: string, number: string) => `Disahkan ${day} dengan nomor ${number}.`,
    record: 'Catat pengesahan ...',
    recordAgain: 'Catat pengesahan baru ...',
    dialog: `Catat pengesahan ${name}`,
    body,
    date: 'Tanggal pengesahan',
    number: 'Nomor dokumen',
    numberHint:
      'Diusulkan dari nomor tertinggi tahun itu dalam berkas kelompok ini. Cocokkan dengan buku agenda lembaga.',
    numberMissing: 'Isi nomor dokumen.',
    save: 'Catat pengesahan',
    cancel: 'Batal',
    label: `pengesahan ${name}`,
  }
}
