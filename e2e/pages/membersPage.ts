import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** The list of members and the sheet of each. */
export class MembersPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async show(): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: /^Anggota/ })
      .click()
    await this.#titleIs('Anggota')
  }

  async begin(code: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Tambah anggota' }).click()
    await this.#titleIs(`Anggota baru ${code}`)
  }

  async open(code: string): Promise<void> {
    await this.show()
    await this.row(code).getByRole('link', { name: code, exact: true }).click()
    await this.#titleIs(new RegExp(`^${code} · `))
  }

  row(code: string): Locator {
    return this.#page
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader', { name: code, exact: true }) })
  }

  async fill(fields: Record<string, string>): Promise<void> {
    for (const [label, words] of Object.entries(fields)) await this.field(label).fill(words)
  }

  field(label: string): Locator {
    return this.#page.getByRole('textbox', { name: label, exact: true })
  }

  async choose(label: string, value: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: label }).selectOption(value)
  }

  async save(): Promise<void> {
    await this.#page.getByRole('button', { name: /^Simpan (anggota baru|lembar anggota)$/ }).click()
  }

  /** One of the dated steps of the stays: its dialog opens. */
  async ask(step: string): Promise<Locator> {
    await this.#page.getByRole('button', { name: `${step} ...` }).click()
    const dialog = this.#page.getByRole('dialog')
    await dialog.waitFor()
    return dialog
  }

  async acceptCandidates(): Promise<Locator> {
    await this.#page.getByRole('button', { name: 'Terima calon ...' }).click()
    return this.#page.getByRole('dialog', { name: 'Terima calon sebagai anggota' })
  }

  stays(): Locator {
    return this.#page.getByRole('list', { name: 'Riwayat keanggotaan' }).getByRole('listitem')
  }

  standing(): Locator {
    return this.#page.getByRole('region', { name: 'Keanggotaan' })
  }

  async #titleIs(name: string | RegExp): Promise<void> {
    await expect(
      this.#page.getByRole('heading', { name, level: 1, exact: typeof name === 'string' }),
    ).toBeVisible()
  }
}
