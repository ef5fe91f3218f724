import type { Locator, Page } from '@playwright/test'

/** The form of a new group, in its dialog. */
export class NewGroupForm {
  constructor(readonly page: Page) {}

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Kelompok baru' })
  }

  field(label: string): Locator {
    return this.dialog.getByLabel(label, { exact: true })
  }

  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value)
  }

  async create(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Buat kelompok' }).click()
  }
}
