import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** What all groups of the library show together. */
export class AcrossGroupsPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  /** From the list of groups. */
  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Lintas kelompok' }).click()
    await expect(
      this.#page.getByRole('heading', { name: 'Lintas kelompok', level: 1 }),
    ).toBeVisible()
  }

  async choosePeriod(name: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: 'Masa' }).selectOption({ label: name })
  }

  async chooseType(name: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: 'Jenis program' }).selectOption({ label: name })
  }

  /** A row of a table, by its first cell. */
  row(table: string, name: string): Locator {
    return this.#page
      .getByRole('table', { name: table })
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader', { name, exact: true }) })
  }

  main(): Locator {
    return this.#page.getByRole('main')
  }

  async saveCsv(path: string): Promise<void> {
    await this.app.answerDialogWith(path)
    await this.#page.getByRole('button', { name: 'Simpan sebagai CSV ...' }).click()
    await expect(this.#page.getByText(/^Tabel tersimpan/)).toBeVisible()
  }

  async savePdf(path: string): Promise<void> {
    await this.app.answerDialogWith(path)
    await this.#page.getByRole('button', { name: 'Simpan PDF ...' }).click()
    await expect(this.#page.getByText(/tersimpan.*\.pdf/)).toBeVisible()
  }
}
