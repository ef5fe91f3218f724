import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** The evaluation of the outcome: one region for each analysis. */
export class OutcomePage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async open(): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: 'Evaluasi hasil' })
      .click()
    await expect(
      this.#page.getByRole('heading', { name: 'Evaluasi hasil', level: 1 }),
    ).toBeVisible()
  }

  /** Looks at other days, as an address kept by the worker does. */
  async lookAt(days: Readonly<Record<string, string>>): Promise<void> {
    await this.#page.evaluate((words) => {
      location.hash = `${location.hash.replace(/\?.*/, '')}?${words}`
    }, new URLSearchParams(days).toString())
  }

  panel(title: string): Locator {
    return this.#page.getByRole('region', { name: title, exact: true })
  }

  row(title: string, name: string): Locator {
    return this.panel(title)
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader', { name }) })
  }
}
