import type { consentPurposes } from '../domain/catalog/lists'
import type { ConsentSheets, SheetAnswer } from '../domain/report/consentSheet'
import type { SheetVersion } from '../domain/report/sheetVersions'
import { formatDay } from './formats'

type Purpose = (typeof consentPurposes)[number]
/** One wording for a grown-up, one for a child. */
type Worded<T> = Record<SheetVersion, T>

/** Room to write by hand. */
export const DOTS = '........................................'

/** Fixed words of the consent sheet; the parts that vary with the group stand in consentExplanation.ts. */
export const sheetText = {
  title: {
    dewasa: 'Lembar Persetujuan dan Kontrak Kelompok',
    anak: 'Lembar Kesediaan Anak dan Kontrak Kelompok',
  } satisfies Worded<string>,
  class: 'SIFAT: RAHASIA',
  form: (version: string) => `Formulir PK versi ${version}`,
  noLetterhead: 'Identitas lembaga belum diisi.',
  facts: { name: 'Nama', code: 'Kode', group: 'Kelompok' },
  explanation: {
    title: 'Bagian 1. Penjelasan',
    intro: {
      dewasa:
        'Bacalah penjelasan ini, atau mintalah dibacakan. Tanyakan apa saja yang belum jelas. Anda tidak harus menjawab hari ini.',
      anak: 'Bacalah bersama petugas atau orang tuamu. Bertanyalah kalau ada yang belum jelas. Kamu tidak harus menjawab hari ini.',
    } satisfies Worded<string>,
  },
  consent: {
    title: {
      dewasa: 'Bagian 2. Persetujuan',
      anak: 'Bagian 2. Apa yang kamu mau',
    } satisfies Worded<string>,
    intro: {
      dewasa:
        'Beri tanda X pada satu kotak di setiap baris. Setiap hal dijawab sendiri. Menolak satu hal tidak menutup hal yang lain.',
      anak: 'Beri tanda X pada satu kotak di setiap baris. Kamu boleh mau satu hal dan tidak mau hal yang lain. Tidak ada jawaban yang salah.',
    } satisfies Worded<string>,
    caption: 'Satu jawaban untuk setiap hal',
    matter: 'Hal',
    yes: { dewasa: 'Setuju', anak: 'Mau' } satisfies Worded<string>,
    no: { dewasa: 'Tidak', anak: 'Tidak mau' } satisfies Worded<string>,
  },
  contract: {
    title: 'Bagian 3. Kontrak kelompok',
    intro: {
      dewasa: 'Kontrak ini dibuat bersama dan boleh diubah bersama.',
      anak: 'Ini janji kita bersama. Kalau perlu, kita ubah bersama.',
    } satisfies Worded<string>,
    time: 'Waktu',
    task: 'Tugas',
    cooperation: 'Kerja sama',
    norms: 'Aturan kelompok',
    limits: 'Batas kerahasiaan',
    limitsIntro: {
      dewasa: 'Petugas menjaga cerita Anda. Petugas wajib memberi tahu pihak lain hanya bila ada:',
      anak: 'Petugas menjaga ceritamu. Petugas harus memberi tahu orang lain hanya kalau ada:',
    } satisfies Worded<string>,
    usualLimits: [
      'ancaman terhadap nyawa diri sendiri',
      'ancaman kekerasan kepada orang lain',
      'kekerasan terhadap anak',
      'perintah hukum',
    ],
    pledge: 'Ikrar kerahasiaan',
    usualPledge:
      'Apa yang diceritakan di kelompok tinggal di kelompok. Saya menjaga cerita teman-teman saya, di luar pertemuan dan sesudah program selesai.',
  },
  guardian: {
    title: 'Bagian 4. Orang tua atau wali',
    statements: [
      'Saya sudah membaca penjelasan pada Bagian 1, atau penjelasan itu sudah dibacakan kepada saya.',
      'Saya sudah bertanya, dan pertanyaan saya sudah dijawab.',
      'Saya tahu bahwa anak boleh menolak dan boleh berhenti kapan saja.',
      'Saya tahu bahwa saya boleh menarik persetujuan ini kapan saja.',
      'Saya tahu batas kerahasiaan pada Bagian 3.',
    ],
    name: 'Nama orang tua/wali',
    relation: 'Hubungan',
    intro: 'Beri tanda X pada satu kotak di setiap baris.',
    caption: 'Persetujuan orang tua atau wali untuk setiap hal',
    child: 'Nama anak',
  },
  signing: {
    title: 'Tanda tangan',
    intro: {
      dewasa:
        'Saya sudah membaca dan mengerti isi lembar ini. Saya menandatanganinya tanpa dipaksa.',
      anak: 'Aku sudah membaca dan mengerti isi lembar ini. Aku menandatanganinya karena aku mau.',
    } satisfies Worded<string>,
    member: 'Anggota,',
    guardian: 'Orang tua/wali,',
    worker: 'Pekerja sosial,',
    companion: 'Pendamping,',
    witness: 'Saksi,',
    date: (day: string | null) => `Tanggal: ${day ? formatDay(day) : '....................'}`,
  },
}

/** The seven purposes in plain words: what it is called, and what exactly is agreed to. Source: domain.md 2.5. */
export const purposeTexts: Record<Purpose, Worded<{ name: string; meaning: string }>> = {
  ikutKelompok: {
    dewasa: {
      name: 'Ikut kelompok',
      meaning: 'Saya ikut pertemuan dan kegiatan kelompok.',
    },
    anak: { name: 'Ikut kelompok', meaning: 'Aku ikut pertemuan dan kegiatan kelompok.' },
  },
  pencatatanData: {
    dewasa: {
      name: 'Data dicatat',
      meaning: 'Petugas mencatat data diri dan perkembangan saya.',
    },
    anak: { name: 'Data dicatat', meaning: 'Petugas mencatat data dan kemajuanku.' },
  },
  berbagiRujukan: {
    dewasa: {
      name: 'Data dibagikan untuk rujukan',
      meaning:
        'Bila saya dirujuk, petugas memberi data yang perlu saja kepada tempat layanan itu. Saya diberi tahu lebih dahulu.',
    },
    anak: {
      name: 'Data dibagikan untuk menolongku',
      meaning:
        'Kalau aku perlu ditolong di tempat lain, petugas memberi data yang perlu saja. Aku diberi tahu dulu.',
    },
  },
  sosiometri: {
    dewasa: {
      name: 'Sosiometri',
      meaning:
        'Saya menulis dengan siapa saya senang bekerja sama. Jawaban saya tidak dibuka kepada anggota lain.',
    },
    anak: {
      name: 'Memilih teman kerja',
      meaning:
        'Aku menulis dengan siapa aku senang bekerja sama. Teman lain tidak melihat jawabanku.',
    },
  },
  fotoRekaman: {
    dewasa: {
      name: 'Foto dan rekaman',
      meaning: 'Saya boleh difoto atau direkam untuk catatan kelompok.',
    },
    anak: {
      name: 'Foto dan rekaman',
      meaning: 'Aku boleh difoto atau direkam untuk catatan kelompok.',
    },
  },
  publikasiAnonim: {
    dewasa: {
      name: 'Cerita tanpa nama',
      meaning:
        'Hasil kelompok boleh diceritakan di luar tanpa nama dan tanpa ciri yang mengenalkan saya.',
    },
    anak: {
      name: 'Cerita tanpa nama',
      meaning: 'Hasil kelompok boleh diceritakan di luar. Namaku tidak disebut.',
    },
  },
  kontakTindakLanjut: {
    dewasa: {
      name: 'Dihubungi sesudah program',
      meaning: 'Petugas boleh menghubungi saya sesudah program untuk menanyakan kabar.',
    },
    anak: {
      name: 'Dihubungi sesudah program',
      meaning: 'Petugas boleh menghubungiku sesudah program untuk menanyakan kabar.',
    },
  },
}

/** What stands under a purpose that was answered: when, how, and within which limit; null where nobody answered. */
export function answerNote(answer: SheetAnswer | null): string | null {
  if (!answer || answer.status === 'belum') return null
  const limit = answer.limit ? ` Batas: ${answer.limit}` : ''
  return `${statusNote(answer)}${limit}`
}

function statusNote({ status, date, form, formVersion, withdrawnDate }: SheetAnswer): string {
  if (status === 'ditarik')
    return `Pernah disetujui pada ${formatDay(date)}, ditarik pada ${formatDay(withdrawnDate)}.`
  if (status === 'kedaluwarsa')
    return `Persetujuan ${formatDay(date)} tidak berlaku lagi; mohon dijawab kembali.`
  const how = [form, formVersion ? `formulir versi ${formVersion}` : null].filter(Boolean)
  return `Dijawab ${[formatDay(date), ...how].join(', ')}.`
}

/** Title of the file and of the window: codes only, never a person's name. */
export function sheetsFileTitle(report: ConsentSheets): string {
  return `PK ${sheetsSubject(report)}`
}

/** Whose sheets these are, in codes: "A-03", "kosong-anak", "10-anggota". */
export function sheetsSubject({ sheets }: ConsentSheets): string {
  const [first] = sheets
  if (sheets.length > 1) return `${sheets.length}-anggota`
  return first?.person?.code ?? `kosong-${first?.version ?? 'dewasa'}`
}
