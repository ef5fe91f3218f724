import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** The agency of the library: its profile, its workers, its templates. */
export class AgencyPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  /** From the list of groups. */
  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Lembaga dan petugas' }).click()
    await expect(this.#page.getByRole('heading', { level: 1 })).toHaveText(
      /^(Data lembaga|Profil dan kop surat)$/,
    )
  }

  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value)
  }

  /** Tells an empty library of its agency. */
  async create(values: Readonly<Record<string, string>>): Promise<void> {
    await this.fill(values)
    await this.#page.getByRole('button', { name: 'Simpan data lembaga' }).click()
    await this.isAt('Profil dan kop surat')
  }

  async part(name: string): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian lembaga' })
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .click()
    await this.isAt(name)
  }

  async isAt(heading: string): Promise<void> {
    await expect(this.#page.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
  }

  field(label: string): Locator {
    const main = this.#page.getByRole('main')
    return main
      .getByRole('textbox', { name: label, exact: true })
      .or(main.getByRole('spinbutton', { name: label, exact: true }))
      .or(main.getByRole('combobox', { name: label, exact: true }))
  }

  logo(): Locator {
    return this.#page.getByRole('main').getByLabel('Logo', { exact: true })
  }

  letterhead(): Locator {
    return this.#page.getByRole('region', { name: 'Kop surat seperti tercetak' })
  }

  /** The form of this name, of several on one screen. */
  panel(name: string): Locator {
    return this.#page.getByRole('region', { name, exact: true })
  }

  /** Saves with the keys, from whatever field has the focus. */
  async save(what: string): Promise<void> {
    await this.#page.keyboard.press('Control+s')
    await expect(this.#page.getByText(`Tersimpan: ${what}.`)).toBeVisible()
  }

  async undo(): Promise<void> {
    await this.#page.getByRole('banner').getByRole('button', { name: 'Urungkan' }).click()
  }

  workerRow(name: string): Locator {
    return this.#page
      .getByRole('table', { name: 'Petugas' })
      .getByRole('row')
      .filter({ hasText: name })
  }

  async newWorker(): Promise<void> {
    await this.part('Petugas')
    await this.#page.getByRole('link', { name: 'Tambah petugas' }).click()
    await this.isAt('Petugas baru')
  }

  async leave(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Daftar kelompok' }).click()
  }
}
