import { expect, type RunningApp, test } from './app'
import { Keyboard } from './keyboard'

const GROUP = 'Kelompok Orang Tua Saling Menguatkan'
const members = [
  ['Sari Contoh', 'Perempuan', '12 Maret 1985'],
  ['Tono Misal', 'Laki-laki', '3-7-1979'],
  ["Wayan Umpama D'Andai", 'Perempuan', '1988-11-02'],
] as const

test('a worker without a mouse goes from an empty folder to a group that may begin', async ({
  app,
}) => {
  test.setTimeout(300_000)
  const worker = new WorkerAtKeys(app)
  await worker.beginsGroup()
  await worker.designs()
  await worker.writesDownMembers()
  await worker.plansToExplainLimits()
  for (const code of ['A-01', 'A-02']) await worker.recordsConsent(code)
  const next = app.page.getByRole('link', { name: 'Berikutnya yang belum: A-03 · Wayan' })
  await expect(next).toBeVisible()

  await worker.goesTo('Tahap')
  const missing = app.page.getByRole('list', { name: 'Belum terpenuhi' })
  const consents = missing.getByRole('listitem').filter({ hasText: 'menyetujui ikut kelompok' })
  await expect(consents).toContainText('A-03')
  await expect(consents).not.toContainText('A-02')
  await expect(app.page.getByText('1 syarat wajib belum terpenuhi')).toBeVisible()
  await worker.keys.press(app.page.getByRole('button', { name: 'Mulai berjalan' }))
  await expect(app.page.getByRole('banner')).toContainText('Prakelompok')

  await worker.recordsConsent('A-03')
  await worker.beginsToMeet()
  await expect(app.page.getByRole('banner')).toContainText('TahapAwal')
  await expect(app.page.getByRole('region', { name: 'Riwayat tahap' })).toContainText('Dilewati')

  await app.page.keyboard.press('Control+z')
  await expect(app.page.getByRole('banner')).toContainText('TahapPrakelompok')
  await app.page.keyboard.press('Control+y')
  await expect(app.page.getByRole('banner')).toContainText('TahapAwal')
})

/** What a worker does at the keyboard, screen by screen. */
class WorkerAtKeys {
  readonly keys: Keyboard

  constructor(readonly app: RunningApp) {
    this.keys = new Keyboard(app.page)
  }

  get #page() {
    return this.app.page
  }

  async beginsGroup(): Promise<void> {
    await this.keys.press(this.#button('Pakai map ini'))
    await this.keys.press(this.#button('Kelompok baru').first())
    await this.keys.choose(
      this.#page.getByRole('combobox', { name: 'Mulai dari templat' }),
      'Dukungan Orang Tua dan Pengasuh (8 pertemuan)',
    )
    await this.#write({
      'Nama kelompok': GROUP,
      'Kode kelompok': 'KLP-2027-01',
      'Pekerja sosial penanggung jawab': 'Ratna Contoh, S.Sos.',
      'Tanggal mulai': '9 Januari 2027',
      'Tanggal selesai': '27 Februari 2027',
      'Nama lembaga': 'LKS Rintisan (Fiktif)',
      'Alamat lembaga': 'Jalan Misal 2, Salatiga',
      'Tujuan lembaga': 'Mendampingi keluarga agar anak tumbuh aman.',
      'Nama pimpinan': 'Sri Rekaan',
      'Jabatan pimpinan': 'Ketua',
      'Kode surat': 'LKS-RT',
    })
    await this.keys.press(this.#button('Buat kelompok'))
    await expect(this.#page.getByRole('banner')).toContainText(GROUP)
  }

  async designs(): Promise<void> {
    await this.goesTo('Rancangan program')
    await this.#step('Kebutuhan', async () => {
      await this.#write({
        'Asesmen mulai': '1 Desember 2026',
        'Asesmen selesai': '12 Desember 2026',
        'Jumlah orang yang ditanyai': '9',
      })
      await this.keys.press(this.#button('Tambah temuan'))
      await this.keys.write(this.#field('Temuan'), '7 dari 9 merasa sendirian saat anak marah')
    })
    await this.#step('Komposisi', async () => {
      await this.#write({
        'Jumlah calon anggota': '9',
        'Anggota paling sedikit': '3',
        'Anggota paling banyak': '10',
      })
    })
    await this.#step('Struktur dan tempat', async () => {
      await this.keys.choose(this.#page.getByRole('combobox', { name: 'Hari pertemuan' }), 'Sabtu')
      await this.#write({
        'Jam mulai': '09.00',
        Tempat: 'Aula kecil LKS Rintisan (Fiktif)',
        'Ruang diperiksa pada': '20 November 2026',
      })
      await this.keys.choose(
        this.#page.getByRole('combobox', { name: 'Ruang menjaga kerahasiaan' }),
        'Ya, pembicaraan tidak terdengar atau terlihat dari luar',
      )
    })
    await this.#step('Kontak prakelompok', async () => {
      await this.#write({
        Mulai: '14 Desember 2026',
        Selesai: '19 Desember 2026',
        'Calon anggota yang ditemui': '9',
      })
    })
  }

  async writesDownMembers(): Promise<void> {
    for (const [name, sex, birthDate] of members) {
      await this.goesTo('Anggota')
      await this.keys.press(this.#button('Tambah anggota').first())
      await this.#write({ 'Nama lengkap': name })
      await this.keys.choose(this.#page.getByRole('combobox', { name: 'Jenis kelamin' }), sex)
      await this.#write({ 'Tanggal lahir': birthDate, Kekuatan: 'Sabar dan mau belajar' })
      await this.keys.choose(
        this.#page.getByRole('combobox', { name: 'Ikut atas dasar' }),
        'Sukarela',
      )
      await this.#write({ 'Tanggal penjajakan': '20 November 2026' })
      await this.keys.choose(this.#page.getByRole('combobox', { name: 'Keadaan' }), 'Aktif')
      await this.keys.press(this.#button('Simpan anggota baru'))
      await this.#isSaved()
    }
  }

  async plansToExplainLimits(): Promise<void> {
    await this.goesTo('Kontrak kelompok')
    await this.#write({ 'Rencana tanggal penjelasan': '9 Januari 2027' })
    await this.#page.keyboard.press('Control+s')
    await this.#isSaved()
  }

  async recordsConsent(code: string): Promise<void> {
    await this.goesTo('Persetujuan')
    await this.keys.press(
      this.#page.getByRole('link', { name: new RegExp(`^Persetujuan ${code} · `) }),
    )
    await this.keys.press(this.#button('Isi dari satu lembar bertanda tangan'))
    const sheet = this.#page.getByRole('region', { name: 'Satu lembar bertanda tangan' })
    await this.keys.press(sheet.getByRole('button', { name: 'Setuju untuk semua' }))
    await this.keys.write(
      sheet.getByLabel('Tanggal jawaban anggota', { exact: true }),
      '21 November 2026',
    )
    await expect(sheet.getByRole('combobox', { name: 'Bentuk' })).toHaveValue('tertulis')
    await this.keys.tick(sheet.getByRole('checkbox', { name: /oleh anggota/ }))
    await this.keys.press(sheet.getByRole('button', { name: 'Simpan semua jawaban' }))
    await this.#isSaved()
  }

  async beginsToMeet(): Promise<void> {
    await this.goesTo('Tahap')
    await this.keys.press(this.#button('Mulai berjalan'))
    const dialog = this.#page.getByRole('dialog')
    await this.keys.choose(
      dialog.getByRole('combobox', { name: 'Diputuskan oleh' }),
      'Ratna Contoh, S.Sos.',
    )
    for (const reason of await dialog.getByRole('textbox', { name: /^Alasan melewati/ }).all())
      await this.keys.write(reason, 'Menyusul pada pekan pertama; sudah dibicarakan.')
    await this.keys.press(dialog.getByRole('button', { name: 'Mulai berjalan' }))
    await expect(dialog).toHaveCount(0)
  }

  async goesTo(part: string): Promise<void> {
    const parts = this.#page.getByRole('navigation', { name: 'Bagian kelompok' })
    await this.keys.press(parts.getByRole('link', { name: new RegExp(`^${part}`) }))
    await expect(this.#page.getByRole('heading', { level: 1, name: part })).toBeVisible()
  }

  async #step(name: string, fill: () => Promise<void>): Promise<void> {
    const steps = this.#page.getByRole('navigation', { name: 'Langkah rancangan' })
    await this.keys.press(steps.getByRole('link', { name: new RegExp(name) }))
    await expect(this.#page.getByRole('heading', { level: 1, name })).toBeVisible()
    await fill()
    await this.keys.press(this.#page.getByRole('button', { name: 'Simpan', exact: true }))
    await this.#isSaved()
  }

  async #write(fields: Record<string, string>): Promise<void> {
    for (const [label, text] of Object.entries(fields))
      await this.keys.write(this.#field(label), text)
  }

  async #isSaved(): Promise<void> {
    await expect(this.#page.getByText(/^Tersimpan: /)).toBeVisible()
  }

  #field(label: string) {
    return this.#page.getByLabel(label, { exact: true })
  }

  #button(name: string) {
    return this.#page.getByRole('button', { name })
  }
}
