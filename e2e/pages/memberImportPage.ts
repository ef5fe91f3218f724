import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** Members from a spreadsheet, inside an open group. */
export class MemberImportPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async open(): Promise<void> {
    await this.#page.evaluate(() => {
      location.hash = `${location.hash.split('/').slice(0, 3).join('/')}/anggota/impor`
    })
    await expect(this.#page.getByRole('heading', { name: 'Impor anggota', level: 1 })).toBeVisible()
  }

  async chooseFile(name: string, buffer: Buffer): Promise<void> {
    await this.#page
      .getByLabel('Berkas daftar anggota', { exact: true })
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  }

  column(label: string): Locator {
    return this.#page.getByRole('combobox', { name: `Kolom untuk ${label}`, exact: true })
  }

  async toCheck(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Periksa baris' }).click()
    await expect(this.#page.getByRole('heading', { name: 'Periksa dan impor' })).toBeVisible()
  }

  async show(view: 'Semua baris' | 'Hanya yang bermasalah' | 'Mungkin ganda' | 'Dilewati') {
    const choice = this.#page.getByRole('combobox', { name: 'Tampilkan' })
    const options = await choice.getByRole('option').allTextContents()
    const label = options.find((option) => option.startsWith(view)) ?? view
    await choice.selectOption({ label })
  }

  row(number: number): Locator {
    return this.#page.locator(`tr[data-row="${number}"]`)
  }

  async mend(number: number, values: Readonly<Record<string, string>>): Promise<void> {
    await this.#page.getByRole('button', { name: `Perbaiki baris ${number}`, exact: true }).click()
    const form = this.#page.getByRole('form', { name: `Perbaikan baris ${number}`, exact: true })
    for (const [label, value] of Object.entries(values)) await form.getByLabel(label).fill(value)
    await form.getByRole('button', { name: 'Pakai perbaikan' }).click()
  }

  async skip(number: number): Promise<void> {
    await this.#page.getByRole('button', { name: `Lewati baris ${number}`, exact: true }).click()
  }

  importButton(): Locator {
    return this.#page.getByRole('button', { name: /^Impor [\d.]+ anggota$/ })
  }

  message(words: string | RegExp): Locator {
    return this.#page.getByRole('main').getByText(words)
  }
}
