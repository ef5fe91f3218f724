import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** The phases of a group: where it is, what it needs to go on, and how it came there. */
export class PhasesPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  static async open(app: RunningApp): Promise<PhasesPage> {
    await app.page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: /^Tahap/ })
      .click()
    await expect(app.page.getByRole('heading', { name: 'Tahap', level: 1 })).toBeVisible()
    return new PhasesPage(app)
  }

  /** The phase in which the group stands. */
  here(): Locator {
    return this.#page.locator('[aria-current="step"]')
  }

  criterion(name: string): Locator {
    return this.#page
      .getByRole('list', { name: 'Belum terpenuhi' })
      .getByRole('listitem')
      .filter({ has: this.#page.getByText(name, { exact: true }) })
  }

  /** Opens the dialog behind a button that ends with three dots. */
  async begin(button: string): Promise<Locator> {
    await this.opener(button).click()
    return this.#page.getByRole('dialog')
  }

  opener(button: string): Locator {
    return this.#page.getByRole('button', { name: `${button} ...` })
  }

  /** Fills in every field whose label begins with these words. */
  async fillAll(label: RegExp, words: string): Promise<number> {
    const fields = await this.#page.getByRole('dialog').getByLabel(label).all()
    for (const field of fields) await field.fill(words)
    return fields.length
  }

  /** Saves the dialog by the button of this name and waits until it is gone. */
  async save(button: string): Promise<void> {
    await this.#page.getByRole('dialog').getByRole('button', { name: button }).click()
    await expect(this.#page.getByRole('dialog')).toBeHidden()
  }

  history(): Locator {
    return this.#page.getByRole('region', { name: 'Riwayat tahap' })
  }
}
