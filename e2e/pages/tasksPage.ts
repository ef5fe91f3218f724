import type { Locator } from '@playwright/test'
import type { RunningApp } from '../app'

type Rating = { attainment?: number; effort?: number; note?: string }

/** The eight tasks at one review point. */
export class TasksPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async choose(point: string, task: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: 'Titik telaah' }).selectOption(point)
    await this.taskLink(task).click()
    await this.#page.getByRole('heading', { name: new RegExp(`^${task}\\. `), level: 2 }).waitFor()
  }

  /** Rates the chosen task and asks for it to be saved. */
  async rate(rating: Rating): Promise<void> {
    await this.fill(rating)
    await this.saveButton().click()
  }

  async fill({ attainment, effort, note }: Rating): Promise<void> {
    if (attainment !== undefined) await this.level('Capaian kelompok', attainment).check()
    if (effort !== undefined) await this.level('Upaya pekerja sosial', effort).check()
    if (note !== undefined) await this.note().fill(note)
  }

  level(scale: 'Capaian kelompok' | 'Upaya pekerja sosial', level: number): Locator {
    return this.#page
      .getByRole('group', { name: scale })
      .getByRole('radio', { name: new RegExp(`^${level} · `) })
  }

  note(): Locator {
    return this.#page.getByRole('textbox', { name: 'Uraian' })
  }

  jumpReason(): Locator {
    return this.#page.getByRole('textbox', { name: 'Alasan kenaikan' })
  }

  saveButton(): Locator {
    return this.#page.getByRole('button', { name: 'Simpan penilaian' })
  }

  taskLink(task: string): Locator {
    return this.#page
      .getByRole('navigation', { name: 'Daftar tugas' })
      .getByRole('link', { name: new RegExp(`^${task}\\. `) })
  }

  history(task: string, point: string): Locator {
    return this.#page
      .getByRole('table', { name: `Riwayat penilaian tugas ${task}` })
      .getByRole('row', { name: new RegExp(`^${point}`) })
  }

  chart(): Locator {
    return this.#page.getByRole('main').getByRole('img')
  }
}
