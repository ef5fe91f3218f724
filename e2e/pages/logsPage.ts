import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

type Log = 'Keputusan' | 'Persoalan' | 'Organisasi'

/** What the group decided, the problems it met, and how it was organised. */
export class LogsPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async open(log: Log): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: new RegExp(`^${log}`) })
      .click()
    await expect(
      this.#page.getByRole('heading', { name: log, exact: true, level: 1 }),
    ).toBeVisible()
  }

  async choose(words: string): Promise<void> {
    await this.#page.getByRole('table').getByRole('link', { name: words }).click()
  }

  /** The sheet of one record: "Keputusan KP-06", "Persoalan MS-05", "Susunan versi 2". */
  sheet(title: string): Locator {
    return this.#page.getByRole('article', { name: title })
  }

  async backToList(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Kembali ke daftar' }).click()
  }

  /** One figure above the list, name and value together. */
  figure(name: string): Locator {
    return this.#page
      .getByRole('region', { name: /^Ringkasan / })
      .locator('div')
      .filter({ has: this.#page.getByText(name, { exact: true }) })
      .last()
  }

  dialog(): Locator {
    return this.#page.getByRole('dialog')
  }

  field(label: string): Locator {
    return this.dialog().getByRole('textbox', { name: label, exact: true })
  }

  async save(): Promise<void> {
    await this.dialog().getByRole('button', { name: 'Simpan', exact: true }).click()
  }

  version(number: number): Locator {
    return this.#page
      .getByRole('table', { name: 'Riwayat susunan organisasi' })
      .getByRole('row', { name: new RegExp(`^Versi ${number}\\b`) })
  }
}
