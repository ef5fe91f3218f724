import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** The consents of all members, and of one. */
export class ConsentsPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async show(): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: /^Persetujuan/ })
      .click()
    await expect(
      this.#page.getByRole('heading', { name: 'Persetujuan', level: 1, exact: true }),
    ).toBeVisible()
  }

  async open(code: string): Promise<void> {
    await this.show()
    await this.#page.getByRole('link', { name: `Persetujuan ${code} · ` }).click()
    await expect(
      this.#page.getByRole('heading', { name: `Persetujuan ${code} · `, level: 1 }),
    ).toBeVisible()
  }

  /** The line of a member among all. */
  row(code: string): Locator {
    return this.#page.getByRole('row').filter({ hasText: `${code} · ` })
  }

  /** One purpose of the open member. */
  purpose(name: string): Locator {
    return this.#page
      .getByRole('listitem')
      .filter({ has: this.#page.getByRole('heading', { name, level: 3, exact: true }) })
  }

  async ask(action: string, purpose: string): Promise<void> {
    await this.#page.getByRole('button', { name: `${action}: ${purpose}`, exact: true }).click()
  }

  async openSheet(): Promise<Locator> {
    await this.#page.getByRole('button', { name: 'Isi dari satu lembar bertanda tangan' }).click()
    return this.#page.getByRole('region', { name: 'Satu lembar bertanda tangan' })
  }
}
