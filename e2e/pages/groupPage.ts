import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'
import { LibraryPage } from './libraryPage'
import { ReportPage } from './reportPage'
import { TasksPage } from './tasksPage'

/** An open group: its parts, whether it is saved, and taking back. */
export class GroupPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async isOpen(name: string): Promise<void> {
    await expect(this.#page.getByRole('banner')).toContainText(name)
    await expect(this.#page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  async overview(): Promise<void> {
    await this.#part('Ikhtisar')
    await expect(this.#page.getByRole('heading', { name: 'Ikhtisar', level: 1 })).toBeVisible()
  }

  async tasks(): Promise<TasksPage> {
    await this.#part('Delapan tugas')
    await expect(this.#page.getByRole('heading', { name: 'Delapan tugas', level: 1 })).toBeVisible()
    return new TasksPage(this.app)
  }

  async report(): Promise<ReportPage> {
    await this.#part('Laporan')
    const report = new ReportPage(this.app)
    await report.chooseDocument('Laporan Perkembangan Kelompok')
    return report
  }

  /** Back to the list of groups. */
  async leave(): Promise<LibraryPage> {
    await this.#page.getByRole('link', { name: 'Daftar kelompok' }).click()
    const library = new LibraryPage(this.app)
    await library.isShown()
    return library
  }

  /** Waits until the group says that everything is on disk. */
  async isSaved(): Promise<void> {
    await expect(this.saveSign('Tersimpan 12.00 WIB')).toBeVisible()
  }

  saveSign(words: string): Locator {
    return this.#page.getByRole('banner').getByRole('status').filter({ hasText: words })
  }

  undoButton(): Locator {
    return this.#page.getByRole('banner').getByRole('button', { name: 'Urungkan' })
  }

  redoButton(): Locator {
    return this.#page.getByRole('banner').getByRole('button', { name: 'Ulangi' })
  }

  /** A task on the overview: its level, its change and its course. */
  taskTile(letter: string): Locator {
    return this.#page
      .getByRole('region', { name: 'Delapan tugas' })
      .getByRole('listitem')
      .filter({ has: this.#page.getByRole('heading', { name: new RegExp(`^${letter}\\. `) }) })
  }

  /** On the overview: one thing the group needs before its first meeting. */
  stillNeeded(words: string): Locator {
    return this.#page
      .getByRole('list', { name: 'Yang masih diperlukan' })
      .getByRole('listitem')
      .filter({ hasText: words })
  }

  notice(words: string): Locator {
    return this.#page.getByRole('main').getByText(words)
  }

  async #part(name: string): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .click()
  }
}
