import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** The referrals of a group, and one of them. */
export class ReferralsPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async show(): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: /^Rujukan/ })
      .click()
    await expect(this.#page.getByRole('heading', { name: 'Rujukan', level: 1 })).toBeVisible()
  }

  async choose(id: string): Promise<void> {
    await this.#page.getByRole('link', { name: `${id} · ` }).click()
    await expect(this.#page.getByRole('heading', { name: `Rujukan ${id}` })).toBeFocused()
  }

  async fillForm(choices: Record<string, string>, texts: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(choices))
      await this.#page.getByRole('combobox', { name: label, exact: true }).selectOption(value)
    await fillIn(this.#page.getByRole('main'), texts)
  }

  async saveForm(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Simpan', exact: true }).click()
  }

  sheet(id: string): Locator {
    return this.#page.getByRole('article', { name: `Rujukan ${id}` })
  }

  step(name: string): Locator {
    return this.#page.getByRole('button', { name: `${name} ...` })
  }

  /** Asks for a step and tells what it needs. */
  async take(
    name: string,
    texts: Record<string, string>,
    choices: Record<string, string> = {},
  ): Promise<void> {
    await this.step(name).click()
    const dialog = this.#page.getByRole('dialog')
    for (const [label, value] of Object.entries(choices))
      await dialog.getByRole('combobox', { name: label }).selectOption(value)
    await fillIn(dialog, texts)
    await dialog.getByRole('button', { name: 'Simpan', exact: true }).click()
  }
}

async function fillIn(where: Locator, texts: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(texts))
    await where.getByRole('textbox', { name: label, exact: true }).fill(value)
}
