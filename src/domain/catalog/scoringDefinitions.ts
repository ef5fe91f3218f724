import type { LibraryInstrument } from './instrumentLibrary'

/** Stands in the instructions where the wording of the items is not ours to bring. */
const ITEMS_FROM_FORM =
  'Tanyakan menurut lembar resmi berbahasa Indonesia; susunan kata lembar itu tidak diubah.'
const usualPoints = ['pra', 'tengah', 'akhir', 'tindakLanjut']
const unknownHere = 'belum diperiksa untuk kelompok ini'

/** Five items 0 to 5, summed and multiplied by 4, none may be missing; more is better. Source: evaluation.md 4.9, S36 to S38. */
export const who5: LibraryInstrument = {
  isClinical: false,
  reversedByForm: null,
  record: {
    code: 'WHO-5',
    name: 'Indeks Kesejahteraan WHO (hanya penskoran)',
    version: '1',
    description: 'Kesejahteraan batin dalam dua minggu terakhir.',
    instructions: ITEMS_FROM_FORM,
    items: 5,
    itemMin: 0,
    itemMax: 5,
    factor: 4,
    min: 0,
    max: 100,
    mostMissing: 0,
    higherIsBetter: true,
    cutOffs: [
      {
        value: 0,
        label: 'kesejahteraan rendah, perlu ditanyakan lebih lanjut',
        citation: 'CORC, WHO-5 (corc.uk.net): nilai mentah di bawah 13, yaitu di bawah 52',
      },
      {
        value: 52,
        label: 'kesejahteraan tidak rendah',
        citation: 'CORC, WHO-5 (corc.uk.net): nilai mentah 13 ke atas, yaitu 52 ke atas',
      },
    ],
    citation:
      'WHO-5. CORC (corc.uk.net); INSPQ, lembar 14 (inspq.qc.ca); psykiatri-regionh.dk/who-5.',
    validation: unknownHere,
    licence:
      'bebas dipakai tanpa izin dengan menyebut sumber (CORC; INSPQ); perubahan kata harus ditandai; periksa lisensi lembar berbahasa Indonesia',
    points: usualPoints,
  },
}

/** Twenty items no or yes; less is better; item 17 speaks of danger. Cut-off as in the national survey. Source: evaluation.md 4.9, S33, S34. */
export const srq20: LibraryInstrument = {
  isClinical: false,
  reversedByForm: null,
  record: {
    code: 'SRQ-20',
    name: 'Kuesioner Keluhan Batin (hanya penskoran)',
    version: '1',
    description:
      'Banyaknya keluhan batin dalam 30 hari terakhir. Batas 6 dipakai survei nasional; tempat lain memakai 4 sampai 8, jadi batas ini dapat diubah beserta sumbernya.',
    instructions: ITEMS_FROM_FORM,
    answerLabels: [
      { value: 0, label: 'tidak' },
      { value: 1, label: 'ya' },
    ],
    items: 20,
    itemMin: 0,
    itemMax: 1,
    min: 0,
    max: 20,
    higherIsBetter: false,
    safetyItems: [17],
    cutOffs: [
      {
        value: 6,
        label: 'di atas batas survei nasional, perlu ditanyakan lebih lanjut',
        citation:
          'Survei kesehatan nasional 2018, n = 555.066 (oamjms.eu 9999); aplikasi Balitbangkes memakai 8 (2020)',
      },
    ],
    citation: 'WHO (1994). Survei kesehatan nasional 2018 (oamjms.eu 9999).',
    validation: 'penapisan, bukan diagnosis; batas skor berbeda menurut kelompok (4 sampai 8)',
    licence:
      'WHO (1994); pernyataan lisensi tidak ditemukan, pastikan susunan kata dan izinnya pada Kementerian Kesehatan',
    points: usualPoints,
  },
}

/** Ten items 0 to 3, five of them reversed by the order of the form in hand; more is better; no official cut-off. Source: evaluation.md 4.9, S35, S39, S40. */
export const rses: LibraryInstrument = {
  isClinical: false,
  reversedByForm: 5,
  record: {
    code: 'RSES',
    name: 'Skala Harga Diri Rosenberg (hanya penskoran)',
    version: '1',
    description:
      'Harga diri secara umum. Lima dari sepuluh butir dibalik; nomornya mengikuti urutan formulir lembaga dan harus dicentang sebelum dipakai. Tidak ada batas skor resmi.',
    instructions: ITEMS_FROM_FORM,
    items: 10,
    itemMin: 0,
    itemMax: 3,
    min: 0,
    max: 30,
    higherIsBetter: true,
    citation:
      'Rosenberg; University of Maryland, Department of Sociology (socy.umd.edu). Tambahkan kutipan adaptasi Indonesia yang dipakai.',
    validation: 'beberapa adaptasi Indonesia beredar; tulis yang dipakai lembaga',
    licence:
      'boleh dipakai untuk pendidikan dan penelitian tanpa biaya dengan menyebut sumber (University of Maryland)',
    points: usualPoints,
  },
}

/** Nine items 0 to 3; less is better; item 9 speaks of danger. Clinical. Source: evaluation.md 6, S41. */
export const phq9: LibraryInstrument = {
  isClinical: true,
  reversedByForm: null,
  record: {
    code: 'PHQ-9',
    name: 'Kuesioner Kesehatan Pasien (hanya penskoran)',
    version: '1',
    description: 'Keluhan depresi dalam dua minggu terakhir, untuk penapisan.',
    instructions: ITEMS_FROM_FORM,
    items: 9,
    itemMin: 0,
    itemMax: 3,
    min: 0,
    max: 27,
    higherIsBetter: false,
    safetyItems: [9],
    citation: 'phqscreeners, menurut CamCOPS (ucam-department-of-psychiatry/camcops).',
    validation: 'penapisan, bukan diagnosis; maknanya dibaca bersama tenaga kesehatan',
    licence:
      'domain publik: tidak perlu izin untuk memperbanyak, menerjemahkan, menampilkan, atau membagikan (phqscreeners)',
    points: usualPoints,
  },
}

/** Seven items 0 to 3; less is better. Clinical. Source: evaluation.md 6, S41. */
export const gad7: LibraryInstrument = {
  isClinical: true,
  reversedByForm: null,
  record: {
    code: 'GAD-7',
    name: 'Skala Kecemasan Umum (hanya penskoran)',
    version: '1',
    description: 'Keluhan cemas dalam dua minggu terakhir, untuk penapisan.',
    instructions: ITEMS_FROM_FORM,
    items: 7,
    itemMin: 0,
    itemMax: 3,
    min: 0,
    max: 21,
    higherIsBetter: false,
    citation: 'phqscreeners, menurut CamCOPS (ucam-department-of-psychiatry/camcops).',
    validation: 'penapisan, bukan diagnosis; maknanya dibaca bersama tenaga kesehatan',
    licence:
      'domain publik: tidak perlu izin untuk memperbanyak, menerjemahkan, menampilkan, atau membagikan (phqscreeners)',
    points: usualPoints,
  },
}
