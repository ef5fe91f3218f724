/** One method: what it answers, its formula in words and signs, how to read it, what it cannot say, where it comes from. */
export type MethodText = {
  name: string
  formula: string
  reading: string
  limits: string
  source: string
}

/** The methods behind the figures, each one click away from them. Source: evaluation.md 4. */
export const methodTexts = {
  attendance: {
    name: 'Tingkat kehadiran',
    formula:
      'Hadir (H dan T) / tercatat (H, T, I, S, A). Yang belum dicatat tidak masuk hitungan dan disebut jumlahnya.',
    reading: 'Angka kelompok dihitung dari semua tanda, bukan rerata tingkat tiap anggota.',
    limits: 'Hadir tidak sama dengan terlibat; lihat partisipasi di sampingnya.',
    source: 'Kaidah Guyub.',
  },
  dose: {
    name: 'Dosis program',
    formula: 'Pertemuan yang dihadiri anggota / pertemuan yang direncanakan.',
    reading: 'Berapa banyak program yang sampai kepada anggota.',
    limits: 'Dosis di samping perubahan tidak membuktikan sebab akibat.',
    source: 'Kaidah Guyub.',
  },
  retention: {
    name: 'Bertahan dalam kelompok',
    formula:
      'Untuk satu kelompok: anggota yang masih menjadi anggota pada tiap pertemuan / yang pernah diterima. Lintas kelompok: penaksir Kaplan-Meier dengan galat Greenwood.',
    reading: 'Yang pindah atau selesai lebih dulu tidak dihitung sebagai putus.',
    limits: 'Kurva lintas kelompok baru dihitung mulai 20 keanggotaan.',
    source: 'Kaplan dan Meier (1958).',
  },
  mean: {
    name: 'Rerata penilaian',
    formula: 'Jumlah nilai / banyaknya nilai yang tercatat.',
    reading: 'Yang tidak teramati tidak dihitung sebagai 0.',
    limits: 'Nilai 0 sampai 4 adalah jenjang; rerata hanya petunjuk arah.',
    source: 'Kaidah Guyub.',
  },
  principles: {
    name: 'Skor prinsip',
    formula: 'Rerata jawaban: ya 1, sebagian 0,5, belum 0; tidak relevan tidak dihitung.',
    reading: 'Bagian pertanyaan yang sudah dipenuhi pekerja sosial.',
    limits: 'Penilaian diri pekerja sosial, bukan ukuran hasil.',
    source: 'Kaidah Guyub.',
  },
  deciding: {
    name: 'Kemandirian memutuskan',
    formula:
      'Pertemuan menurut pemilih kegiatannya / pertemuan yang mencatatnya; keputusan jenjang 2 dan 3 / keputusan yang dinilai.',
    reading:
      'Jenjang 2: kelompok memilih dari beberapa pilihan; jenjang 3: kelompok merumuskan dan memutuskan.',
    limits: 'Keputusan demi keselamatan tidak dihitung, karena di situ kemandirian bukan tujuan.',
    source: 'Kaidah Guyub.',
  },
  recording: {
    name: 'Jeda pencatatan dan supervisi',
    formula:
      'Hari dari pertemuan sampai dicatat; nilai tengah dari jeda yang diketahui. Terlama tanpa supervisi: hari terbanyak di antara pertemuan pertama, tiap supervisi, dan pertemuan terakhir.',
    reading: 'Lebih dari 3 hari ingatan memudar; supervisi diharapkan sekurangnya tiap 30 hari.',
    limits: 'Cepat dicatat belum berarti lengkap.',
    source: 'Kaidah Guyub.',
  },
  tasks: {
    name: 'Delapan tugas',
    formula:
      'Tiap tugas dinilai 0 sampai 4 menurut rubrik dan bukti. Rerata hanya disebut bila sekurangnya 6 dari 8 tugas dinilai.',
    reading: 'Baca kedelapan nilai lebih dulu; rerata sesudahnya.',
    limits: 'Rubrik Guyub, belum tervalidasi.',
    source: 'Kaidah Guyub.',
  },
  gas: {
    name: 'Skor T pencapaian tujuan (GAS)',
    formula: 'T = 50 + 10 Σ(w x) / √((1 - ρ) Σw² + ρ (Σw)²), x dari -2 sampai +2, ρ = 0,3.',
    reading:
      '50 berarti sesuai harapan. Tujuan yang belum dinilai keluar dari pembilang dan penyebut.',
    limits:
      'Jenjang bersifat urutan: perubahan T dapat keliru dibaca pada sebagian kasus. Jangan membandingkan T antaranggota yang berbeda banyaknya tujuan.',
    source: 'Kiresuk dan Sherman (1968); Turner-Stokes (2009).',
  },
  pairedChange: {
    name: 'Perubahan rerata pada anggota yang sama',
    formula:
      'd = sesudah - sebelum untuk tiap anggota yang diukur dua kali; rentang 95%: rerata d ± t(0,975; n - 1) × SB d / √n.',
    reading: 'Bila rentang tidak memuat 0, perubahan rerata lebih besar daripada kebetulan biasa.',
    limits:
      'Rentang baru disebut mulai 5 pasang. Tanpa kelompok pembanding, sebab perubahan tidak dapat dipastikan.',
    source: 'Uji t berpasangan.',
  },
  effectSize: {
    name: 'Ukuran pengaruh',
    formula:
      'd_av = rerata d / √((SB² sebelum + SB² sesudah) / 2); g_av = d_av × J(n - 1) (koreksi Hedges tepat). d_z = rerata d / SB d.',
    reading: 'Besarnya perubahan dalam satuan simpangan baku; rentang d_av menurut Bonett.',
    limits: 'Di bawah 10 pasang hanya indikatif. Tidak dihitung bila SB d = 0.',
    source: 'Lakens (2013); Bonett (2008).',
  },
  signedRank: {
    name: 'Uji peringkat bertanda Wilcoxon, tepat',
    formula:
      'Selisih tanpa 0 diberi peringkat (peringkat tengah bila sama); p dua sisi dihitung dari semua 2^m susunan tanda.',
    reading: 'Peluang melihat susunan sekuat ini bila sebenarnya tidak ada arah perubahan.',
    limits:
      'Nilai p terkecil yang mungkin dengan m anggota ialah 2^(1 - m): dengan 5 anggota 0,0625, jadi tidak pernah di bawah 0,05.',
    source: 'Wilcoxon (1945); Pratt (1959).',
  },
  wilson: {
    name: 'Rentang suatu bagian',
    formula: 'Rentang 95% Wilson untuk x dari n.',
    reading: 'Bagian yang sesungguhnya kira-kira berada di antara kedua batas.',
    limits: 'Baru disebut mulai 5 anggota.',
    source: 'Wilson (1927).',
  },
  reliableChange: {
    name: 'Perubahan yang andal tiap anggota',
    formula:
      'RC = (sesudah - sebelum) / (√2 × SB × √(1 - r)); SB dan r dari sampel norma yang dikutip. Andal bila |RC| > 1,96.',
    reading: 'Membedakan perubahan anggota dari galat alat ukur.',
    limits: 'Hanya bila norma dan kutipannya diisi; tidak pernah memakai SB kelompok ini.',
    source: 'Jacobson dan Truax (1991).',
  },
  nap: {
    name: 'Nonoverlap semua pasangan (NAP)',
    formula:
      'NAP = (pasangan fase A dan fase B yang B-nya lebih baik + setengah yang sama) / (m × n). Tau = 2 NAP - 1.',
    reading: '0,5 berarti tidak ada beda; 1 berarti semua titik sesudah lebih baik.',
    limits: 'Tidak memperhitungkan arah yang sudah ada pada fase A; lihat Tau-U dan Tau-BC.',
    source: 'Parker dan Vannest (2009); rentang menurut Newcombe (2006).',
  },
  tauU: {
    name: 'Tau-U (A lawan B dikurangi arah A)',
    formula: '(S_AB - S_A) / (m × n), S_A = pasangan naik dikurangi turun di dalam fase A.',
    reading: 'NAP yang sudah dikurangi arah yang berjalan sejak fase A.',
    limits: 'Dapat melebihi 1; program lain memakai pembagi lain. Ukuran tambahan saja.',
    source: 'Parker, Vannest, Davis dan Sauber (2011).',
  },
  tauBc: {
    name: 'Tau dengan arah awal dikoreksi (Tau-BC)',
    formula:
      'Garis Theil-Sen fase A (median semua kemiringan) dikurangkan dari seluruh titik; Tau dihitung dari sisanya.',
    reading: 'Beda kedua fase sesudah arah fase A diluruskan.',
    limits: 'Baru bermakna mulai 4 titik pada fase A.',
    source: 'Tarlow (2017).',
  },
  pnd: {
    name: 'Bagian di atas titik A terbaik (PND)',
    formula: 'Titik B yang lebih baik daripada titik terbaik fase A / semua titik B.',
    reading: 'Mudah dibaca, dan sering diminta.',
    limits: 'Satu titik A yang menyimpang merusaknya; utamakan NAP.',
    source: 'Scruggs dan Mastropieri (1987).',
  },
  band: {
    name: 'Pita dua simpangan baku',
    formula: 'Rerata A ± 2 × SB A; tanda bila dua titik B berturut-turut di luar, di sisi baik.',
    reading: 'Titik di luar pita jarang terjadi bila keadaan tetap seperti fase A.',
    limits: 'Bila semua titik A sama, pita tidak dapat dibuat.',
    source: 'Nourbakhsh dan Ottenbacher (1994).',
  },
  processLimits: {
    name: 'Batas proses (XmR)',
    formula: 'Rerata ± 2,66 × rerata selisih berturutan; batas selisih 3,268 × rerata selisih.',
    reading: 'Titik di luar batas, atau 8 titik berturut-turut pada satu sisi, layak ditanyakan.',
    limits: 'Batas dibekukan pada fase awal dengan sekurangnya 6 titik.',
    source: 'Wheeler (2000).',
  },
  sociometry: {
    name: 'Ukuran sosiometri',
    formula:
      'Timbal balik = 2 × pasangan saling memilih / pilihan; kohesi = pasangan saling memilih / (N (N - 1) / 2).',
    reading: 'Lihat dulu anggota yang tidak dipilih dan pasangan yang saling memilih.',
    limits: 'Kepadatan berubah hanya karena N atau banyak pilihan berubah.',
    source: 'Moreno; Bronfenbrenner (1943).',
  },
  kappa: {
    name: 'Kesepakatan dua penilai (kappa berbobot)',
    formula: 'κ = 1 - Σ(w O) / Σ(w E), w = selisih jenjang (linear) atau kuadratnya.',
    reading: '1 berarti sama persis; 0 berarti setara kebetulan.',
    limits: 'Berguna kira-kira mulai 10 hal yang dinilai berdua; di bawahnya lihat persen sama.',
    source: 'Cohen (1968).',
  },
  alpha: {
    name: 'Konsistensi butir (alfa Cronbach)',
    formula: 'α = k / (k - 1) × (1 - Σ varian butir / varian jumlah).',
    reading: 'Seberapa searah butir-butir pada kelompok yang mengisi.',
    limits: 'Hanya untuk skala sendiri dan mulai 10 lembar lengkap; bukan bukti kesahihan.',
    source: 'Cronbach (1951).',
  },
  quantile: {
    name: 'Median dan kuartil',
    formula: 'Kuantil jenis 7 (sisipan linear di antara nilai yang berurutan).',
    reading: 'Nilai tengah dan separuh tengah anggota.',
    limits: 'Pada kelompok kecil kuartil mudah bergeser oleh satu anggota.',
    source: 'Hyndman dan Fan (1996).',
  },
  needs: {
    name: 'Kebutuhan terpenuhi',
    formula:
      'Terpenuhi 1, sebagian 0,5, belum 0, dibobot prioritas; yang dihentikan tidak dihitung.',
    reading: 'Bagian kebutuhan yang sudah terjawab.',
    limits: 'Bergantung pada kebutuhan yang dicatat.',
    source: 'Kaidah Guyub.',
  },
  cellSize: {
    name: 'Sel terkecil',
    formula:
      'Angka dari kurang dari 5 orang, dan angka yang dapat dikurangkan untuk menemukannya, disembunyikan.',
    reading: 'Tanda “< 5” berarti ada, tetapi terlalu sedikit untuk disebut.',
    limits: 'Melindungi orang lebih penting daripada angka yang lengkap.',
    source: 'Kaidah Guyub.',
  },
} satisfies Record<string, MethodText>

export type MethodCode = keyof typeof methodTexts

/** Words around a method. */
export const methodWords = {
  open: (names: string) => `Cara menghitung: ${names}`,
  formula: 'Rumus',
  reading: 'Cara membaca',
  limits: 'Batas',
  source: 'Sumber',
}
