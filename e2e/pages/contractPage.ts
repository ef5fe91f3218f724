import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** The group contract: its words, the limits, signatures and versions. */
export class ContractPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async show(): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: /^Kontrak kelompok/ })
      .click()
    await expect(
      this.#page.getByRole('heading', { name: 'Kontrak kelompok', level: 1 }),
    ).toBeVisible()
  }

  /** A part of the screen by its heading. */
  part(name: string): Locator {
    return this.#page.getByRole('region', { name, exact: true })
  }

  async sign(day: string, choice: string | RegExp): Promise<void> {
    const part = this.part('Tanda tangan')
    await part.getByRole('textbox', { name: 'Tanggal tanda tangan' }).fill(day)
    await part.getByRole('button', { name: choice }).click()
    await part.getByRole('button', { name: 'Catat tanda tangan' }).click()
  }

  signature(code: string): Locator {
    return this.part('Tanda tangan')
      .getByRole('row')
      .filter({ hasText: `${code} · ` })
  }

  async beginRevision(version: string): Promise<Locator> {
    await this.#page.getByRole('button', { name: 'Buat versi baru' }).click()
    return this.part(`Versi baru ${version}`)
  }
}
