import type { SheetGroup } from '../domain/report/consentSheet'
import type { SheetVersion } from '../domain/report/sheetVersions'
import { DOTS } from './consentSheet'
import { formatDay, formatList, formatPeriod } from './formats'
import { meetingRhythm, retentionStart } from './programPlan'

/**
 * What must be told before anyone can consent: the seven items of UU 27/2022 art. 21, and what a person
 * joining a group needs to know besides.
 */
export const explanationParts = [
  'legality',
  'purpose',
  'activities',
  'benefitAndRisk',
  'dataKinds',
  'details',
  'readers',
  'processing',
  'retention',
  'rights',
  'contact',
] as const
export type ExplanationPart = (typeof explanationParts)[number]

/** A part of the explanation: a heading, sentences, and a list where there is one. */
export type Explanation = { title: string; sentences: string[]; items?: string[] }

/** Everything that is explained on a sheet, in order, in the words of its version. */
export function explanationOf(group: SheetGroup, version: SheetVersion): Explanation[] {
  const parts = version === 'anak' ? childParts(group) : adultParts(group)
  return explanationParts.map((part) => parts[part])
}

function adultParts(group: SheetGroup): Record<ExplanationPart, Explanation> {
  return {
    legality: {
      title: 'Siapa kami dan apa dasarnya',
      sentences: [
        `Kelompok ini diadakan oleh ${closed(agencyName(group))} Petugasnya ${closed(workers(group))}`,
        'Data Anda dilindungi Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi. Kami hanya mencatat data Anda bila Anda setuju.',
        'Dasar kegiatan ini:',
      ],
      items: bases(group),
    },
    purpose: {
      title: 'Untuk apa kelompok dan datanya',
      sentences: [
        `Maksud kelompok: ${closed(group.purpose ?? DOTS)}`,
        'Data Anda dipakai untuk tiga hal saja: menolong Anda dan kelompok, menilai hasilnya, dan membuat laporan tanpa nama.',
      ],
    },
    activities: {
      title: 'Apa yang kita lakukan',
      sentences: [
        ...meetings(group),
        ...(group.content ? [`Isinya: ${closed(group.content)}`] : []),
      ],
    },
    benefitAndRisk: {
      title: 'Manfaat dan risiko',
      sentences: [
        'Manfaat: Anda didengar, belajar bersama, dan mengenal tempat yang dapat menolong.',
        'Risiko: Anda mungkin lelah, malu, atau sedih saat bercerita. Anggota lain mungkin membawa cerita Anda keluar, walau semua sudah berjanji menjaganya. Anda boleh diam, melewati giliran, atau berhenti sebentar.',
      ],
    },
    dataKinds: {
      title: 'Jenis data dan gunanya',
      sentences: ['Kami mencatat yang perlu saja:'],
      items: [
        'data diri, supaya Anda dapat dikenali dan dihubungi',
        'kehadiran, supaya pertemuan dapat diatur',
        'tujuan dan kemajuan, supaya terlihat apakah kelompok menolong',
        'kebutuhan dan keselamatan, supaya bantuannya tepat',
      ],
    },
    details: {
      title: 'Rincian yang dikumpulkan',
      sentences: [],
      items: [
        'nama, tanggal lahir, jenis kelamin, alamat, dan nomor telepon',
        'pendidikan, pekerjaan, kekuatan, dan kebutuhan',
        'hadir atau tidak, peran serta, dan catatan singkat tiap pertemuan',
        'tujuan pribadi dan kemajuannya',
        'jawaban lembar penilaian',
        'sosiometri dan foto, hanya bila Anda setuju',
      ],
    },
    readers: {
      title: 'Siapa yang membaca',
      sentences: [
        `Yang membaca berkas Anda: ${closed(readers(group))} Pimpinan membaca laporan tanpa nama. Pihak lain membaca hanya bila Anda setuju, ada bahaya, atau ada perintah hukum.`,
      ],
    },
    processing: {
      title: 'Berapa lama data dipakai',
      sentences: [
        `Data dipakai sejak Anda menandatangani lembar ini sampai ${usedUntil(group)}. Bila Anda menarik persetujuan, kami berhenti lebih awal.`,
      ],
    },
    retention: { title: 'Berapa lama berkas disimpan', sentences: kept(group) },
    rights: {
      title: 'Hak Anda',
      sentences: [],
      items: [
        'Bertanya dan mendapat jawaban yang jelas.',
        'Melihat, membetulkan, dan meminta salinan data Anda.',
        'Meminta data dihapus atau pemakaiannya dibatasi.',
        'Menolak satu hal tanpa kehilangan layanan lain. Bila Anda tidak mau ikut kelompok, mintalah bentuk layanan lain.',
        'Menarik persetujuan kapan saja tanpa hukuman. Cukup katakan atau tulis kepada petugas. Kami berhenti memakai data itu paling lambat 3\u00a0x\u00a024\u00a0jam.',
        'Mengadu kepada pimpinan lembaga.',
      ],
    },
    contact: {
      title: 'Ke mana bertanya',
      sentences: [
        `Hubungi ${closed(contact(group))}`,
        ...crisis(group, 'Bila ada bahaya, hubungi'),
      ],
    },
  }
}

function childParts(group: SheetGroup): Record<ExplanationPart, Explanation> {
  return {
    legality: {
      title: 'Siapa kami',
      sentences: [
        `Kami dari ${closed(agencyName(group))} Yang menemanimu: ${closed(workers(group))}`,
        'Ada undang-undang yang menjaga anak dan datanya. Kami hanya mencatat datamu kalau kamu mau dan orang tua atau walimu setuju. Aturan yang kami pakai:',
      ],
      items: bases(group),
    },
    purpose: {
      title: 'Untuk apa kelompok ini',
      sentences: [
        `Maksud kelompok: ${closed(group.purpose ?? DOTS)}`,
        'Datamu dipakai untuk menolongmu, melihat kemajuan kelompok, dan menulis laporan tanpa nama.',
      ],
    },
    activities: { title: 'Apa yang kita lakukan', sentences: meetings(group) },
    benefitAndRisk: {
      title: 'Yang enak dan yang mungkin tidak enak',
      sentences: [
        'Kamu punya teman, didengar, dan belajar hal baru.',
        'Kadang kamu mungkin malu, sedih, atau capek. Mungkin ada teman yang lupa menjaga rahasia. Kamu boleh diam. Kamu boleh istirahat.',
      ],
    },
    dataKinds: {
      title: 'Data apa yang dicatat, dan untuk apa',
      sentences: [],
      items: [
        'siapa kamu, supaya kami bisa menghubungimu',
        'kapan kamu datang, supaya pertemuan bisa diatur',
        'apa tujuanmu dan kemajuanmu, supaya kami tahu apakah kelompok menolong',
        'apa yang kamu perlukan, supaya bantuannya pas',
      ],
    },
    details: {
      title: 'Yang kami tulis',
      sentences: [],
      items: [
        'nama, tanggal lahir, alamat, nomor telepon, nama orang tua atau wali',
        'sekolah atau kerja, kelebihanmu, dan yang kamu perlukan',
        'kamu datang atau tidak, dan catatan pendek tiap pertemuan',
        'jawabanmu di lembar penilaian',
        'foto, hanya kalau kamu mau',
      ],
    },
    readers: {
      title: 'Siapa yang membaca',
      sentences: [
        `Yang membaca: ${closed(readers(group))} Orang lain membaca hanya kalau kamu dan walimu setuju, ada bahaya, atau ada perintah hukum.`,
      ],
    },
    processing: {
      title: 'Sampai kapan datamu dipakai',
      sentences: [
        `Datamu dipakai sampai ${usedUntil(group)}. Kalau kamu berhenti, kami berhenti memakainya.`,
      ],
    },
    retention: { title: 'Sampai kapan disimpan', sentences: kept(group) },
    rights: {
      title: 'Hakmu',
      sentences: [],
      items: [
        'Kamu boleh bertanya.',
        'Kamu boleh melihat dan membetulkan catatanmu.',
        'Kamu boleh minta catatanmu dihapus.',
        'Kamu boleh tidak mau. Tidak ada yang marah. Ada cara lain untuk menolongmu.',
        'Kamu boleh berhenti kapan saja. Bilang saja kepada petugas. Paling lambat 3\u00a0x\u00a024\u00a0jam datamu tidak dipakai lagi.',
        'Kamu boleh mengadu kepada pimpinan kami.',
      ],
    },
    contact: {
      title: 'Kalau mau bertanya',
      sentences: [
        `Hubungi ${closed(contact(group))}`,
        ...crisis(group, 'Kalau ada bahaya, hubungi'),
      ],
    },
  }
}

/** A sentence that ends in one full stop, also where its last word ("S.Sos.") brings its own. */
function closed(text: string): string {
  const said = text.trimEnd()
  return /[.!?]$/.test(said) ? said : `${said}.`
}

function agencyName({ agency }: SheetGroup): string {
  return agency?.name ?? DOTS
}

function workers(group: SheetGroup): string {
  return group.workers.length > 0 ? formatList(group.workers) : DOTS
}

function readers(group: SheetGroup): string {
  const supervisor = group.supervisor ? `, dan supervisor ${group.supervisor}` : ''
  return `petugas kelompok (${workers(group)})${supervisor}`
}

function bases({ legalBases }: SheetGroup): string[] {
  return legalBases.length > 0 ? legalBases : [DOTS]
}

function meetings({ outline }: SheetGroup): string[] {
  if (!outline) return [`Waktu dan tempat pertemuan: ${DOTS}`]
  const { period, plannedSessions, place } = outline
  return [
    `Ada ${plannedSessions} pertemuan pada ${formatPeriod(period.from, period.to)}. ${meetingRhythm(outline)}.`,
    `Tempat: ${closed(place ?? DOTS)}`,
  ]
}

function usedUntil({ outline }: SheetGroup): string {
  if (!outline) return DOTS
  return outline.followUpDate
    ? `tindak lanjut selesai pada ${formatDay(outline.followUpDate)}`
    : `program selesai pada ${formatDay(outline.period.to)}`
}

function kept({ retention }: SheetGroup): string[] {
  if (!retention || retention.years === null) return [`Berkas disimpan selama ${DOTS}.`]
  const start = retentionStart(retention)
  const first = `Berkas disimpan ${retention.years} tahun${start ? ` sejak ${start}` : ''}.`
  return retention.disposal ? [first, closed(`Sesudah itu: ${retention.disposal}`)] : [first]
}

function contact({ agency, workers: names }: SheetGroup): string {
  const ways = [agency?.phone ? `telepon ${agency.phone}` : null, agency?.email ?? null]
  const reach = ways.filter(Boolean).join(' atau ')
  return [names[0] ?? DOTS, reach || `telepon ${DOTS}`].join(', ')
}

function crisis({ crisisContacts }: SheetGroup, lead: string): string[] {
  if (crisisContacts.length === 0) return []
  const numbers = crisisContacts.map(({ name, phone, whatsapp }) =>
    [name, [phone, whatsapp ? `WhatsApp ${whatsapp}` : null].filter(Boolean).join(', ')]
      .filter(Boolean)
      .join(': '),
  )
  return [closed(`${lead} ${numbers.join('; ')}`)]
}
