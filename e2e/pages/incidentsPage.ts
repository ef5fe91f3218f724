import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** The incidents of a group: the list, the form in steps, and one of them as it is read. */
export class IncidentsPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async open(): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: /^Kejadian/ })
      .click()
    await expect(this.list()).toBeVisible()
  }

  list(): Locator {
    return this.#page.getByRole('table', { name: 'Daftar kejadian' })
  }

  row(id: string): Locator {
    return this.list().getByRole('row').filter({ hasText: id })
  }

  addLink(): Locator {
    return this.#page.getByRole('main').getByRole('link', { name: 'Catat kejadian' })
  }

  /** The form stands at this step. */
  async isAtStep(name: string): Promise<void> {
    await expect(
      this.#page.getByRole('main').getByRole('heading', { name, exact: true, level: 2 }),
    ).toBeVisible()
  }

  async step(name: string): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Langkah mencatat kejadian' })
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click()
    await this.isAtStep(name)
  }

  /** Opens one step of a saved incident again. */
  async change(step: string): Promise<void> {
    await this.#page.getByRole('link', { name: `Ubah: ${step}` }).click()
    await this.isAtStep(step)
  }

  deadline(words: string): Locator {
    return this.#page
      .getByRole('region', { name: 'Batas waktu' })
      .getByRole('listitem')
      .filter({ hasText: words })
  }

  async isRead(id: string): Promise<void> {
    await expect(
      this.#page.getByRole('heading', { name: `Kejadian ${id}`, exact: true, level: 1 }),
    ).toBeFocused()
  }
}
