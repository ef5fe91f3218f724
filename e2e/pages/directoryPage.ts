import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** The directory of community resources that all groups of the library share. */
export class DirectoryPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  /** From the list of groups. */
  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Direktori sumber' }).click()
    await this.isAt('Daftar sumber')
  }

  async part(name: string): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian direktori' })
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .click()
    await this.isAt(name)
  }

  async isAt(heading: string): Promise<void> {
    await expect(this.#page.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
  }

  /** Goes to the blank sheet of a new resource. */
  async begin(): Promise<void> {
    await this.#page.getByRole('link', { name: /^Tambah sumber/ }).click()
    await this.isAt('Sumber baru')
  }

  field(label: string): Locator {
    const main = this.#page.getByRole('main')
    return main
      .getByRole('textbox', { name: label, exact: true })
      .or(main.getByRole('combobox', { name: label, exact: true }))
  }

  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value)
  }

  async choose(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, choice] of Object.entries(values))
      await this.field(label).selectOption(choice)
  }

  /** Saves with the keys, from whatever field has the focus. */
  async save(id: string): Promise<void> {
    await this.#page.keyboard.press('Control+s')
    await this.tells(`Tersimpan: sumber ${id}.`)
  }

  async search(words: string): Promise<void> {
    await this.#page.getByRole('searchbox', { name: 'Cari kata' }).fill(words)
  }

  async tells(words: string): Promise<void> {
    await expect(this.#page.getByText(words, { exact: true })).toBeVisible()
  }

  table(): Locator {
    return this.#page.getByRole('table', { name: 'Daftar sumber' })
  }

  panel(name: string): Locator {
    return this.#page.getByRole('region', { name, exact: true })
  }

  async undo(): Promise<void> {
    await this.#page.getByRole('banner').getByRole('button', { name: 'Urungkan' }).click()
  }
}
