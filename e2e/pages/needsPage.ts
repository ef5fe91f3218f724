import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

type Screen = 'Kebutuhan dan pemanfaatan' | 'Kesenjangan'

/** What the group needs from outside, what was used for it, and what is still missing between the two. */
export class NeedsPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async open(screen: Screen): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: new RegExp(`^${screen}`) })
      .click()
    await expect(this.#page.getByRole('heading', { name: screen, level: 1 })).toBeFocused()
  }

  dialog(): Locator {
    return this.#page.getByRole('dialog')
  }

  field(label: string): Locator {
    return this.dialog().getByRole('textbox', { name: label, exact: true })
  }

  async choose(label: string, choice: string | RegExp): Promise<void> {
    const list = this.dialog().getByRole('combobox', { name: label, exact: true })
    const option = list.getByRole('option', { name: choice })
    await list.selectOption((await option.getAttribute('value')) ?? '')
  }

  async save(): Promise<void> {
    await this.dialog().getByRole('button', { name: 'Simpan', exact: true }).click()
  }

  /** The sheet of one record: "Kebutuhan KS-10", "Pemanfaatan PM-12". */
  sheet(title: string): Locator {
    return this.#page.getByRole('article', { name: title })
  }

  /** One kind of gap under its heading. */
  gap(title: string): Locator {
    return this.#page.getByRole('region', { name: title, exact: true })
  }

  /** One need in the table of coverage. */
  covered(need: string): Locator {
    return this.#page
      .getByRole('table', { name: 'Cakupan kebutuhan menurut jarak' })
      .getByRole('row', { name: new RegExp(`^${need}`) })
  }
}
