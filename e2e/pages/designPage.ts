import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** The guided design of a program: its summary, its steps, and the dialogs of both. */
export class DesignPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  get #path() {
    return this.#page.getByRole('navigation', { name: 'Langkah rancangan' })
  }

  /** From any screen of a group to the summary of its design. */
  async open(): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: /^Rancangan program/ })
      .click()
    await expect(this.heading('Rancangan program')).toBeVisible()
  }

  heading(name: string | RegExp): Locator {
    return this.#page.getByRole('heading', { name, level: 1 })
  }

  /** A step in the path, with its state: "Lengkap" or "2 kurang". */
  step(name: string): Locator {
    return this.#path.getByRole('link', { name: new RegExp(`^\\d+ ?${name}`) })
  }

  async goTo(name: string): Promise<void> {
    await this.step(name).click()
    await expect(this.heading(new RegExp(`^\\d+\\. ${name}$`))).toBeVisible()
  }

  async summary(): Promise<void> {
    await this.#path.getByRole('link', { name: 'Ringkasan rancangan' }).click()
    await expect(this.heading('Rancangan program')).toBeVisible()
  }

  field(label: string): Locator {
    return this.#page.getByRole('main').getByLabel(label, { exact: true })
  }

  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value)
  }

  row(name: string): Locator {
    return this.#page.getByRole('main').getByRole('group', { name, exact: true })
  }

  async press(name: string): Promise<void> {
    await this.#page.getByRole('main').getByRole('button', { name, exact: true }).click()
  }

  dialog(name: string | RegExp): Locator {
    return this.#page.getByRole('dialog', { name })
  }

  /** What a step lacks, as it tells. */
  missing(): Locator {
    return this.#page
      .getByRole('main')
      .getByText('Masih kurang pada langkah ini')
      .locator('..')
      .getByRole('listitem')
  }

  meeting(number: number): Locator {
    return this.#page
      .getByRole('table', { name: 'Jadwal pertemuan' })
      .getByRole('row')
      .filter({ has: this.#page.getByRole('cell', { name: String(number), exact: true }) })
  }

  /** Moves a meeting to another day. */
  async move(number: number, day: string): Promise<void> {
    await this.press(`Ubah pertemuan ${number}`)
    const dialog = this.dialog(`Pertemuan ${number}`)
    await dialog.getByLabel('Tanggal', { exact: true }).fill(day)
    await dialog.getByRole('button', { name: 'Simpan', exact: true }).click()
  }
}
