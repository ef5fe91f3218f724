import type { SharedField, SharedValue } from '../domain/referrals/sharedFields'
import type { PrintedBasis, ReferralSheet } from '../domain/report/referralSheet'
import { capitalised, formatDay, formatNumber, NO_RECORD } from './formats'
import { urgencyWords } from './referrals'

/** Room for what is written by hand. */
const DOTTED = '................................................'

/** Words of the printed referral sheet and its reply slip. */
export const referralSheetText = {
  title: 'Lembar Rujukan',
  to: 'Kepada Yth.',
  toOffice: 'Pimpinan',
  at: 'di tempat',
  urgency: ({ urgency }: ReferralSheet) => `Kemendesakan: ${urgencyWords[urgency].name}`,
  opening:
    'Dengan hormat, bersama ini kami merujuk klien kami untuk memperoleh layanan Saudara. Keterangan di bawah ini terbatas pada yang perlu untuk layanan itu.',
  referrer: {
    title: 'Perujuk',
    agency: 'Lembaga',
    worker: 'Petugas',
  },
  identity: {
    title: 'Identitas klien',
    none: 'Identitas tidak disertakan; silakan hubungi perujuk dengan menyebut nomor rujukan ini.',
  },
  matters: 'Alasan, kebutuhan, dan layanan',
  basis: 'Dasar berbagi keterangan',
  request: {
    title: 'Permintaan balasan',
    body: (day: string) =>
      `Mohon lembar balasan berikut dikembalikan paling lambat ${day}, juga bila klien belum dapat dilayani. Keterangan ini hanya untuk layanan tersebut dan tidak diteruskan tanpa persetujuan klien.`,
  },
  closing: 'Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.',
  head: 'Mengetahui,',
  headUsual: 'Pimpinan lembaga',
  cut: 'Potong di sini; kembalikan dalam sampul tertutup bertuliskan RAHASIA',
  slip: {
    title: 'Lembar Balasan',
    to: (agency: string) => `Kepada Yth. ${agency}`,
    about: ({ document, id, date }: ReferralSheet) =>
      `Mengenai rujukan ${document.number ? `nomor ${document.number}` : `${id} (draf)`} tanggal ${formatDay(date)}`,
    answer: 'Rujukan ini',
    accepted: 'diterima',
    refused: 'tidak dapat diterima, karena',
    day: 'Tanggal',
    officer: 'Petugas yang menangani',
    service: 'Layanan yang diberikan',
    advice: 'Saran untuk perujuk',
    sign: 'Tanda tangan dan cap,',
    dotted: DOTTED,
  },
  envelope: {
    how: 'Tulisan pada sampul surat ini',
    mark: 'RAHASIA',
    only: 'Hanya dibuka oleh yang dituju.',
  },
}

/** What a field is called on the sheet. */
export function sharedFieldLabel({ name }: Pick<SharedField, 'name'>): string {
  return capitalised(name)
}

/** What stands behind a field; something of the worker's own that says no value leaves room for a pen. */
export function sharedFieldWords({ value, isOwn }: SharedField): string {
  return value === null && isOwn ? DOTTED : sharedValueWords(value)
}

/** A value as words: "17 tahun", "Ibu Sri (ibu), 0812...". */
export function sharedValueWords(value: SharedValue): string {
  switch (value?.kind) {
    case undefined:
      return NO_RECORD
    case 'text':
      return value.text
    case 'lines':
      return value.lines.join('; ')
    case 'years':
      return `${formatNumber(value.years)} tahun`
    case 'day':
      return formatDay(value.day)
    case 'sex':
      return value.sex === 'L' ? 'laki-laki' : 'perempuan'
    case 'contact': {
      const name = value.relation ? `${value.name} (${value.relation})` : value.name
      return value.phone ? `${name}, telepon ${value.phone}` : name
    }
  }
}

/** On what the sharing rests, in one sentence; of a safety basis no more than that there is one. */
export function basisSentence(basis: PrintedBasis): string {
  switch (basis.kind) {
    case 'consent': {
      const how = basis.form === 'tertulis' ? 'secara tertulis' : 'dengan rekaman'
      const guardian = basis.guardianDay
        ? `, dan oleh orang tua atau wali pada ${formatDay(basis.guardianDay)}`
        : ''
      return `Persetujuan berbagi data untuk rujukan diberikan ${how} oleh klien sendiri pada ${formatDay(basis.day)}${guardian}. Persetujuan dapat ditarik kapan saja.`
    }
    case 'safety':
      return 'Dasar keselamatan: keterangan dibagikan tanpa persetujuan karena keselamatan klien atau orang lain memerlukannya, sebatas yang diperlukan. Batas kerahasiaan ini dicatat pada lembaga kami.'
    case 'none':
      return 'Belum ada dasar untuk berbagi: persetujuan tidak berlaku dan tidak ada dasar keselamatan. Lembar ini tidak memuat keterangan klien dan tidak boleh dikirim.'
  }
}

/** Title of the file and of the window: number and code only, never a name of a person. */
export function referralSheetTitle({ document, id }: ReferralSheet): string {
  return document.number ? `RJ ${document.number.replaceAll('/', '-')}` : `RJ draf ${id}`
}
