import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'
import { GroupPage } from './groupPage'

export const SAMPLE_NAME = 'Kelompok Remaja Langkah Baru'

/** The start screen: where the groups are kept, and which there are. */
export class LibraryPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  /** On a first start: keeps the groups where Guyub proposes. */
  async acceptFolder(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Pakai map ini' }).click()
    await this.isShown()
  }

  async chooseFolder(folder: string): Promise<void> {
    await this.app.answerDialogWith(folder)
    await this.#page.getByRole('button', { name: 'Pilih map lain ...' }).click()
    await this.isShown()
  }

  async isShown(): Promise<void> {
    await expect(
      this.#page.getByRole('heading', { name: 'Kelompok', exact: true, level: 1 }),
    ).toBeVisible()
  }

  async openSample(): Promise<GroupPage> {
    await this.#page.getByRole('button', { name: 'Buka contoh' }).click()
    return this.#opened(SAMPLE_NAME)
  }

  async open(name: string): Promise<GroupPage> {
    await this.row(name).getByRole('button', { name, exact: true }).click()
    return this.#opened(name)
  }

  /** Chooses a group of which it is not known whether it opens. */
  async choose(name: string): Promise<void> {
    await this.row(name).getByRole('button', { name, exact: true }).click()
  }

  async importFile(path: string): Promise<void> {
    await this.app.answerDialogWith(path)
    await this.#page.getByRole('button', { name: 'Impor berkas pertukaran ...' }).click()
  }

  async openImported(name: string): Promise<GroupPage> {
    await this.outcome('Berkas sudah diimpor')
      .getByRole('button', { name: 'Buka kelompok' })
      .click()
    return this.#opened(name)
  }

  outcome(title: string): Locator {
    return this.#page.getByRole('dialog', { name: title })
  }

  row(name: string): Locator {
    return this.#page
      .getByRole('table', { name: 'Daftar kelompok' })
      .getByRole('row')
      .filter({ hasText: name })
  }

  /** The start of a new group; the form stands in a dialog of this name. */
  async beginNewGroup(): Promise<Locator> {
    await this.#page.getByRole('button', { name: 'Kelompok baru' }).click()
    return this.#page.getByRole('dialog', { name: 'Kelompok baru' })
  }

  async #opened(name: string): Promise<GroupPage> {
    const group = new GroupPage(this.app)
    await group.isOpen(name)
    return group
  }
}
