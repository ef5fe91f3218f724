import type { NeedFigures } from '../domain/resources/needList'
import type { NeedStep } from '../domain/resources/nextStepOfNeed'
import { formatCount, formatPercent, NO_RECORD } from './formats'

/** Words of the needs of the group and its members. */
export const needsText = {
  title: 'Kebutuhan dan pemanfaatan',
  views: { label: 'Yang ditampilkan', needs: 'Kebutuhan', uses: 'Pemanfaatan' },
  intro:
    'Apa yang diperlukan kelompok atau anggota dari luar, sumber mana yang ditemukan, dan apa hasilnya. Yang paling mendesak di atas.',
  add: 'Catat kebutuhan ...',
  empty: {
    title: 'Belum ada kebutuhan yang dicatat',
    body: 'Tanyakan kepada anggota apa yang mereka perlukan dari luar kelompok: sekolah, kerja, kesehatan, hukum, tempat, dana. Kebutuhan yang dirumuskan adalah langkah pertama tugas g; sumber dicari sesudahnya.',
  },
  caption: 'Daftar kebutuhan',
  columns: {
    priority: 'Prioritas',
    need: 'Kebutuhan',
    status: 'Status',
    step: 'Langkah berikutnya',
  },
  shown: (shown: number, all: number) =>
    shown === all ? `${all} kebutuhan.` : `${formatCount(shown, all)} kebutuhan.`,
  filter: {
    priority: 'Prioritas',
    scope: 'Untuk',
    category: 'Golongan sumber',
    member: 'Anggota',
    open: 'Hanya yang masih terbuka',
  },
  figures: 'Ringkasan kebutuhan yang ditampilkan',
  sheetTitle: (id: string) => `Kebutuhan ${id}`,
  of: (codes: readonly string[]) => (codes.length === 0 ? 'kelompok' : codes.join(', ')),
  since: (day: string) => `diangkat ${day}`,
  saveLabel: (id: string) => `kebutuhan ${id}`,
  removeLabel: (id: string) => `penghapusan kebutuhan ${id}`,
  statusLabel: (id: string) => `status kebutuhan ${id}`,
  bound:
    'Kebutuhan ini tidak dapat dihapus karena ada pemanfaatan atau rujukan untuknya. Bila tidak dilanjutkan, beri status "dihentikan" dengan alasannya.',
  facts: {
    status: 'Status',
    priority: 'Prioritas',
    of: 'Untuk',
    category: 'Golongan sumber',
    raised: 'Diangkat',
    note: 'Catatan',
    noCategory: 'belum dipilih',
  },
  form: {
    newTitle: (id: string) => `Kebutuhan baru: ${id}`,
    title: (id: string) => `Ubah kebutuhan ${id}`,
    need: 'Kebutuhan',
    needHint: 'Apa yang diperlukan, bukan nama lembaganya. Sebut anggota dengan kode.',
    scope: 'Untuk siapa',
    members: 'Anggota yang memerlukan',
    membersMissing: 'Pilih sekurang-kurangnya satu anggota, atau jadikan kebutuhan kelompok.',
    priority: 'Prioritas',
    choose: 'Pilih salah satu',
    category: 'Golongan sumber yang dicari',
    categoryHint: 'Dengan golongan, sumber yang cocok dan kesenjangan dapat ditunjukkan.',
    noCategory: 'Belum dipilih',
    raisedDate: 'Tanggal diangkat',
    status: 'Status',
    metDate: 'Tanggal terpenuhi',
    metMissing: 'Tulis kapan kebutuhan ini terpenuhi.',
    metBeforeRaised: 'Tanggal terpenuhi mendahului tanggal diangkat. Periksa keduanya.',
    stopMissing: 'Tulis mengapa kebutuhan ini dihentikan.',
    note: 'Catatan',
    noteHint: 'Syarat, hambatan, atau alasan dihentikan. Tanpa nama dan tanpa cap.',
  },
  metDateDoubt: {
    title: 'Tanggal terpenuhi belum ada',
    body: 'Tanpa tanggal, tidak dapat diketahui pada telaah mana kebutuhan ini mulai terpenuhi.',
  },
  next: {
    title: 'Langkah berikutnya',
    sentences: {
      findResource: 'Cari sumber yang dapat memenuhinya.',
      findOrTie:
        'Cari sumber yang dapat memenuhinya, atau kaitkan rujukan anggota yang sudah dibuat.',
      findOther: 'Sumber yang ditemukan tidak dapat dipakai lagi. Cari sumber lain.',
      useOrRefer: 'Sumber sudah ditemukan. Ajak anggota menghubungi, atau buat rujukan.',
      verifyResource:
        'Sumber yang ditemukan sudah lama tidak diperiksa. Periksa dahulu apakah masih melayani.',
      sendReferral: 'Kirim rujukan yang sudah disiapkan.',
      askReferral: 'Rujukan belum ada kabar. Tanyakan kepada penerima.',
      awaitReferral: 'Menunggu kabar rujukan. Tanyakan bila terlalu lama.',
      updateStatus: 'Sumber sudah dipakai. Tinjau apakah kebutuhan ini terpenuhi.',
      goOn: 'Tanyakan kepada anggota apa yang masih kurang.',
      tellMetDay: 'Tulis tanggal kebutuhan ini terpenuhi.',
      tellHowMet: 'Catat dengan sumber apa kebutuhan ini terpenuhi.',
    } satisfies Record<NeedStep['code'], string>,
    openResource: (id: string) => `Buka sumber ${id}`,
    openReferral: (id: string) => `Buka rujukan ${id}`,
  },
  offer: {
    title: (id: string) => `Apakah status kebutuhan ${id} berubah?`,
    use: (id: string, day: string, status: string) =>
      `Pemanfaatan ${id} tercatat ${day}; status kebutuhan masih "${status}".`,
    referral: (id: string, status: string) =>
      `Rujukan ${id} sudah selesai; status kebutuhan masih "${status}".`,
    ask: 'Yang menentukan anggota yang memerlukan dan Anda, bukan hitungan program.',
    leave: 'Biarkan',
  },
  resources: {
    title: 'Sumber yang ditemukan',
    none: 'Belum ada sumber yang dikaitkan.',
    choose: 'Pilih sumber ...',
    caption: 'Sumber untuk kebutuhan ini',
    columns: { name: 'Sumber', distance: 'Jarak', state: 'Keadaan', ways: 'Tindakan' },
    verified: (day: string) => `diperiksa ${day}`,
    toVerify: 'perlu diperiksa',
    use: 'Catat pemanfaatan ...',
    noteUseOf: (name: string) => `Catat pemanfaatan ${name}`,
    refer: 'Buat rujukan',
    referTo: (name: string) => `Buat rujukan ke ${name}`,
    notChosen: 'dari pemanfaatan atau rujukan',
  },
  find: {
    title: (id: string) => `Sumber untuk kebutuhan ${id}`,
    intro:
      'Pilih semua sumber yang mungkin memenuhi kebutuhan ini, walaupun belum dihubungi. Pilih bersama anggota bila dapat.',
    label: (id: string) => `sumber untuk ${id}`,
  },
  picker: {
    search: 'Cari sumber',
    group: 'Sumber',
    onlyCategory: (category: string) => `Hanya golongan ${category}`,
    shown: (shown: number, all: number) =>
      shown === all ? `${all} sumber.` : `${formatCount(shown, all)} sumber.`,
    more: (count: number) => `${count} sumber lain tidak ditampilkan. Persempit pencarian.`,
    nothing: 'Tidak ada sumber yang cocok.',
    none: 'Kelompok ini belum mempunyai sumber.',
    take: 'Ambil sumber baru',
    takeHint: 'Yang sudah diketik di sini tetap tersimpan sebagai isian.',
    missing: 'Pilih sumbernya.',
  },
  uses: { title: 'Pemanfaatan', none: 'Belum ada pemanfaatan.', add: 'Catat pemanfaatan ...' },
  referrals: {
    title: 'Rujukan',
    none: 'Belum ada rujukan.',
    add: 'Buat rujukan',
    loose: 'Rujukan anggota ini yang belum dikaitkan dengan kebutuhan mana pun:',
    tie: 'Kaitkan',
    tieOf: (id: string) => `Kaitkan rujukan ${id} dengan kebutuhan ini`,
    tieLabel: (id: string) => `kaitan rujukan ${id}`,
    line: (code: string, resource: string, status: string) => `${code} ke ${resource}: ${status}`,
  },
  member: {
    title: 'Kebutuhan dan rujukan',
    add: 'Catat kebutuhan ...',
    none: 'Belum ada kebutuhan atau rujukan anggota ini.',
    referrals: 'Rujukan',
  },
}

/** The counts of the needs that are shown, name beside value; each with its whole. */
export function needFigureFacts(figures: NeedFigures): (readonly [string, string])[] {
  const { total, pursued, met, partly, urgent, urgentOpen, metShare } = figures
  const of = (part: number, whole: number) => (whole === 0 ? NO_RECORD : formatCount(part, whole))
  const stopped = total - pursued
  return [
    ['Terpenuhi', of(met, pursued)],
    ['Terpenuhi sebagian', of(partly, pursued)],
    ['Mendesak yang masih terbuka', urgent === 0 ? 'tidak ada' : of(urgentOpen, urgent)],
    [
      'Terpenuhi berbobot prioritas',
      metShare === null ? NO_RECORD : `${formatPercent(100 * metShare)} (n = ${pursued})`,
    ],
    ...(stopped > 0 ? [['Dihentikan, tidak dihitung', `${stopped}`] as const] : []),
  ]
}
