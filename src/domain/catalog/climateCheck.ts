import type { LibraryInstrument } from './instrumentLibrary'

/**
 * Our own short check of the climate of a group, ten items newly written for Guyub and never validated. What
 * they ask for: trust 1; being accepted 2; openness 3 and 4; responsibility 5; giving and taking feedback 6 and
 * 7; taking part 8; belonging 9 and 10. More is a better climate. Source: evaluation.md 6 [own].
 */
export const climateCheck: LibraryInstrument = {
  isClinical: false,
  reversedByForm: null,
  record: {
    code: 'CIK-10',
    name: 'Cek Iklim Kelompok',
    version: '1',
    description:
      'Bagaimana anggota merasakan suasana kelompok: percaya, diterima, terbuka, bertanggung jawab, memberi dan menerima umpan balik, ikut serta, dan merasa memiliki.',
    instructions:
      'Pikirkan pertemuan kelompok kita sebulan terakhir. Pilih satu jawaban yang paling sesuai untuk setiap pernyataan. Tidak ada jawaban benar atau salah.',
    answerLabels: [
      { value: 1, label: 'sangat tidak sesuai' },
      { value: 2, label: 'tidak sesuai' },
      { value: 3, label: 'antara sesuai dan tidak' },
      { value: 4, label: 'sesuai' },
      { value: 5, label: 'sangat sesuai' },
    ],
    items: 10,
    itemTexts: [
      'Saya yakin bahwa cerita saya di kelompok ini tidak dibawa ke luar.',
      'Anggota lain tetap menghargai saya walaupun mengetahui kekurangan saya.',
      'Saya berani menyampaikan pendapat yang berbeda dari pendapat kebanyakan anggota.',
      'Di kelompok ini saya menutupi apa yang sebenarnya saya pikirkan.',
      'Saya mengerjakan tugas yang sudah saya sanggupi kepada kelompok.',
      'Tanggapan dari anggota lain berguna bagi saya.',
      'Saya menyampaikan tanggapan kepada anggota lain dengan cara yang baik.',
      'Saat kegiatan berlangsung, saya lebih suka tidak ikut.',
      'Kelompok ini terasa sebagai milik saya juga.',
      'Seandainya saya tidak datang, kelompok ini tidak akan merasa kehilangan.',
    ],
    itemMin: 1,
    itemMax: 5,
    min: 10,
    max: 50,
    higherIsBetter: true,
    reverseItems: [4, 8, 10],
    subscales: [
      'Kepercayaan dan rasa memiliki',
      'Keterbukaan dan umpan balik',
      'Tanggung jawab dan partisipasi',
    ],
    subscaleItems: {
      'Kepercayaan dan rasa memiliki': [1, 2, 9, 10],
      'Keterbukaan dan umpan balik': [3, 4, 6, 7],
      'Tanggung jawab dan partisipasi': [5, 8],
    },
    citation: 'Disusun untuk Guyub (2026).',
    validation:
      'belum tervalidasi; pakailah untuk percakapan dengan kelompok, bukan untuk menilai orang',
    licence: 'milik Guyub, bebas dipakai',
    points: ['tengah', 'akhir'],
  },
}
