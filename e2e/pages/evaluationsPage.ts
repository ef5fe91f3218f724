import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** What was found about process and outcome: the list, one evaluation, the form. */
export class EvaluationsPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async open(): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: /^Catatan evaluasi/ })
      .click()
    await expect(
      this.#page.getByRole('heading', { name: 'Catatan evaluasi', level: 1 }),
    ).toBeVisible()
  }

  async begin(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Tulis evaluasi ...' }).click()
    await expect(
      this.#page.getByRole('heading', { name: /^Evaluasi baru: /, level: 1 }),
    ).toBeFocused()
  }

  async chooseDays(words: string): Promise<void> {
    await this.#page
      .getByRole('combobox', { name: 'Masa yang dinilai' })
      .selectOption({ label: words })
  }

  /** Takes a sentence over that is offered, by the words with which it begins. */
  async take(words: string): Promise<void> {
    await this.#page.getByRole('button', { name: `Ambil: ${words}` }).click()
    await expect(this.#page.getByRole('button', { name: `Sudah diambil: ${words}` })).toBeFocused()
  }

  async add(row: string): Promise<void> {
    await this.#page.getByRole('button', { name: `Tambah ${row}`, exact: true }).click()
  }

  field(label: string): Locator {
    return this.#page.getByRole('textbox', { name: label, exact: true })
  }

  async save(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Simpan', exact: true }).click()
  }

  sheet(id: string): Locator {
    return this.#page.getByRole('article', { name: `Evaluasi ${id}` })
  }
}
