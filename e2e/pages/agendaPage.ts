import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** The agenda of all groups or of one: its list, its month, its calendar file. */
export class AgendaPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  /** From the list of groups. */
  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Agenda', exact: true }).click()
    await expect(this.#page.getByRole('heading', { name: 'Agenda', level: 1 })).toBeVisible()
  }

  /** A line of the list, under its heading. */
  line(heading: string, words: string): Locator {
    return this.#page
      .getByRole('table', { name: heading })
      .getByRole('row')
      .filter({ hasText: words })
  }

  /** How much is due, in words. */
  summary(): Locator {
    return this.#page.getByRole('main').getByRole('status').filter({ hasText: 'hari' })
  }

  async choose(filter: 'Jenis' | 'Kelompok', choice: string): Promise<void> {
    await this.#page.getByLabel(filter, { exact: true }).selectOption({ label: choice })
  }

  async showMonth(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Kalender bulan' }).click()
  }

  month(name: string): Locator {
    return this.#page.getByRole('table', { name: `Kalender ${name}` })
  }

  day(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true })
  }

  /** Saves everything but incidents, as proposed. */
  async saveCalendar(path: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Simpan sebagai kalender ...' }).click()
    const dialog = this.#page.getByRole('dialog')
    await expect(dialog).toContainText('Tidak ada nama atau kode anggota')
    await expect(dialog.getByLabel('Insiden')).not.toBeChecked()
    await this.app.answerDialogWith(path)
    await dialog.getByRole('button', { name: 'Simpan berkas ...' }).click()
    await expect(this.#page.getByText('Berkas kalender tersimpan')).toBeVisible()
  }
}
