import type { AdviceCode } from '../domain/catalog/incidentAdvice'
import type { incidentKinds, incidentSeverities, incidentStatuses } from '../domain/catalog/lists'

type Kind = (typeof incidentKinds)[number]

/** What each kind of incident means, so that somebody who is shaken chooses the right one. */
export const incidentKindTexts: Record<Kind, { name: string; meaning: string }> = {
  risikoMenyakitiDiri: {
    name: 'Risiko menyakiti diri',
    meaning: 'Seseorang mengatakan atau menunjukkan niat melukai atau mengakhiri hidupnya.',
  },
  ancamanKekerasan: {
    name: 'Ancaman kekerasan',
    meaning: 'Seseorang mengancam akan melukai orang lain, di dalam atau di luar kelompok.',
  },
  kekerasanTerhadapAnak: {
    name: 'Kekerasan terhadap anak',
    meaning: 'Anak dipukul, diabaikan, dieksploitasi, atau diperlakukan kejam.',
  },
  kekerasanSeksual: {
    name: 'Kekerasan seksual',
    meaning: 'Perbuatan seksual yang dipaksakan, kepada siapa pun, langsung atau daring.',
  },
  KDRT: {
    name: 'Kekerasan dalam rumah tangga',
    meaning: 'Kekerasan oleh pasangan atau anggota keluarga serumah.',
  },
  pelanggaranKerahasiaanAntaranggota: {
    name: 'Cerita anggota dibawa ke luar',
    meaning: 'Yang diceritakan di dalam kelompok disampaikan anggota kepada orang luar.',
  },
  kegagalanPelindunganData: {
    name: 'Data bocor, hilang, atau terbaca orang lain',
    meaning: 'Berkas, ponsel, laptop, atau pesan berisi data anggota. Ada batas 3 x 24 jam.',
  },
  cedera: { name: 'Cedera', meaning: 'Seseorang terluka karena kecelakaan atau sakit mendadak.' },
  insidenFisik: {
    name: 'Insiden fisik',
    meaning: 'Perkelahian, perusakan, kebakaran, atau keadaan berbahaya lain.',
  },
  perintahHukum: {
    name: 'Perintah hukum',
    meaning: 'Polisi, jaksa, atau pengadilan meminta keterangan atau berkas.',
  },
}

export const severityTexts: Record<(typeof incidentSeverities)[number], string> = {
  rendah: 'Rendah: tidak ada yang dirugikan',
  ringan: 'Ringan: teratasi di tempat',
  sedang: 'Sedang: perlu ditindaklanjuti',
  tinggi: 'Tinggi: keselamatan seseorang terancam',
  berat: 'Berat: seseorang sudah celaka atau sangat dirugikan',
}

/** The severity in one word, for narrow columns. */
export const severityNames: Record<(typeof incidentSeverities)[number], string> = {
  rendah: 'Rendah',
  ringan: 'Ringan',
  sedang: 'Sedang',
  tinggi: 'Tinggi',
  berat: 'Berat',
}

export const incidentStatusTexts: Record<(typeof incidentStatuses)[number], string> = {
  terbuka: 'Terbuka',
  ditangani: 'Sedang ditangani',
  ditutup: 'Ditutup',
}

/** Whom to think of, and what for. */
export const adviceTexts: Record<AdviceCode, string> = {
  supervisor: 'Supervisor, hari ini juga.',
  memberFirst: 'Anggota yang bersangkutan dahulu, selama itu tidak menambah bahaya.',
  guardian: 'Orang tua atau wali, bila anggota masih anak.',
  safeGuardian: 'Orang tua atau wali yang tidak terlibat. Jangan hubungi yang diduga pelaku.',
  uptdPpa: 'UPTD PPA setempat: pendampingan dan perlindungan perempuan dan anak.',
  sapa129: 'SAPA 129 (Kementerian PPPA): pengaduan dan rujukan, 24 jam.',
  police: 'Polisi, bila ada bahaya atau tindak pidana.',
  mentalHealth: 'Layanan kesehatan jiwa atau Puskesmas. Jangan tinggalkan orangnya sendirian.',
  healthCare: 'Fasilitas kesehatan terdekat.',
  head: 'Pimpinan lembaga.',
  subjects: 'Setiap orang yang datanya terbuka, secara tertulis, dalam 3 x 24 jam.',
  authority: 'Lembaga pelindungan data pribadi, secara tertulis, dalam 3 x 24 jam.',
  affectedMember: 'Anggota yang ceritanya tersebar. Tanyakan apa yang ia kehendaki.',
  group: 'Kelompok, hanya sejauh anggota yang terdampak menyetujuinya.',
  legalAdvice: 'Penasihat hukum atau pimpinan sebelum menyerahkan berkas apa pun.',
}
