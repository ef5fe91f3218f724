import type { Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** The six principles at one review point. */
export class PrinciplesPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  /** The way to it from any other part of the group. */
  partLink(): Locator {
    return this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: /^Enam prinsip/ })
  }

  async open(): Promise<void> {
    await this.partLink().click()
    await this.#page.getByRole('heading', { name: 'Enam prinsip', level: 1 }).waitFor()
  }

  points(): Locator {
    return this.#page.getByRole('combobox', { name: 'Titik telaah' })
  }

  principleLink(letter: string): Locator {
    return this.#page
      .getByRole('navigation', { name: 'Daftar prinsip' })
      .getByRole('link', { name: new RegExp(`^${letter}\\. `) })
  }

  async choose(point: string, letter: string): Promise<void> {
    await this.points().selectOption(point)
    await this.principleLink(letter).click()
    await this.#page
      .getByRole('heading', { name: new RegExp(`^${letter}\\. `), level: 2 })
      .waitFor()
  }

  /** One question with what the records say and the worker's answer. */
  question(id: string): Locator {
    return this.#page.getByRole('group', { name: new RegExp(`^${id}\\. `) })
  }

  answer(id: string, answer: string): Locator {
    return this.question(id).getByRole('radio', { name: answer, exact: true })
  }

  accept(): Locator {
    return this.#page.getByRole('button', { name: 'Setujui saran untuk yang kosong' })
  }

  note(): Locator {
    return this.#page.getByRole('textbox', { name: 'Catatan' })
  }

  saveButton(): Locator {
    return this.#page.getByRole('button', { name: 'Simpan jawaban' })
  }

  scoreNow(words: string): Locator {
    return this.#page.getByRole('status').filter({ hasText: `Skor jawaban ini: ${words}` })
  }

  missing(): Locator {
    return this.#page.getByRole('region', { name: 'Yang belum' })
  }

  /** A row of the table of scores: one principle, or all of them. */
  scores(name: string | RegExp): Locator {
    return this.#page
      .getByRole('table', { name: 'Skor menurut titik telaah' })
      .getByRole('row', { name })
  }
}
