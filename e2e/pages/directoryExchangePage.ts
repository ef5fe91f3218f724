import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** Import and export of the directory that all groups share. */
export class DirectoryExchangePage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Direktori sumber' }).click()
    await this.#page.getByRole('link', { name: 'Impor, ekspor, dan cetak' }).click()
    await expect(
      this.#page.getByRole('heading', { name: 'Impor, ekspor, dan cetak', level: 1 }),
    ).toBeVisible()
  }

  async choose(...files: { name: string; buffer: Buffer }[]): Promise<void> {
    await this.#page
      .getByLabel('Berkas direktori')
      .setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })))
  }

  async summary(words: string): Promise<void> {
    await expect(this.message(words)).toBeVisible({ timeout: 30_000 })
  }

  async show(view: 'Semua' | 'Baru' | 'Berubah' | 'Sama' | 'Ditolak'): Promise<void> {
    const choice = this.#page.getByRole('combobox', { name: 'Tampilkan' })
    const options = await choice.getByRole('option').allTextContents()
    await choice.selectOption({ label: options.find((one) => one.startsWith(view)) ?? view })
  }

  row(name: string): Locator {
    return this.#page
      .getByRole('region', { name: 'Sumber di dalam berkas' })
      .getByRole('row')
      .filter({ hasText: name })
  }

  report(title: 'Tidak diambil' | 'Diambil dengan cara lain'): Locator {
    return this.#page.getByRole('region', { name: title, exact: true })
  }

  importButton(): Locator {
    return this.#page.getByRole('button', { name: /^Impor [\d.]+ sumber$/ })
  }

  async again(): Promise<void> {
    await this.#page
      .getByRole('button', { name: /^(Impor berkas lain|Pilih berkas lain)$/ })
      .click()
  }

  /** Saves the directory in the form whose label begins so. */
  async save(form: string, path: string): Promise<void> {
    await this.app.answerDialogWith(path)
    await this.#page.getByRole('radio', { name: new RegExp(`^${form}`) }).check()
    await this.#page.getByRole('button', { name: 'Simpan berkas ...' }).click()
    await expect(this.message(/^Tersimpan: /)).toBeVisible()
  }

  message(words: string | RegExp): Locator {
    return this.#page.getByRole('main').getByText(words)
  }
}
