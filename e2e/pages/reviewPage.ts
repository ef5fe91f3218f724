import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'
import { TasksPage } from './tasksPage'

export type TaskRating = {
  attainment: number
  effort: number
  note: string
  /** Belum, Sebagian or Tampak for each of the five indicators. */
  indicators?: readonly string[]
  evidence?: readonly string[]
}

/** The periodic review: its schedule, and the desk on which one review is done part after part. */
export class ReviewPage {
  readonly rating: TasksPage

  constructor(readonly app: RunningApp) {
    this.rating = new TasksPage(app)
  }

  get #page() {
    return this.app.page
  }

  async openSchedule(): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: /^Telaah berkala/ })
      .click()
    await expect(
      this.#page.getByRole('heading', { name: 'Telaah berkala', level: 1 }),
    ).toBeVisible()
  }

  async choosePrinciple(letter: string): Promise<void> {
    await this.#page
      .getByRole('region', { name: 'Enam prinsip' })
      .getByRole('link', { name: new RegExp(`^${letter}\\. `) })
      .click()
    await expect(this.heading()).toHaveText(new RegExp(`^${letter}\\. `))
    await this.#page.getByRole('group', { name: new RegExp(`^${letter}1\\. `) }).waitFor()
  }

  /** A review of the schedule by what it is called ("Sesudah pertemuan ke-3") or by its point. */
  planned(words: string): Locator {
    return this.#page
      .getByRole('table', { name: 'Telaah menurut rencana program' })
      .getByRole('row')
      .filter({ hasText: words })
  }

  async start(words: string): Promise<void> {
    await this.planned(words)
      .getByRole('button', { name: /^Mulai telaah/ })
      .click()
    await expect(this.#page.getByRole('heading', { name: /^Telaah R\d+$/, level: 1 })).toBeVisible()
  }

  async changeDay(point: string, day: string): Promise<void> {
    await this.#page.getByRole('button', { name: `Ubah tanggal ${point}` }).click()
    const dialog = this.#page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Tanggal telaah' }).fill(day)
    await dialog.getByRole('button', { name: 'Simpan', exact: true }).click()
    await expect(dialog).toHaveCount(0)
  }

  async open(point: string): Promise<void> {
    await this.#page.getByRole('link', { name: new RegExp(`^(Lanjutkan|Buka) ${point}$`) }).click()
    await expect(
      this.#page.getByRole('heading', { name: `Telaah ${point}`, level: 1 }),
    ).toBeVisible()
  }

  async backToSchedule(): Promise<void> {
    await this.#page.getByRole('main').getByRole('link', { name: 'Jadwal telaah' }).click()
    await expect(
      this.#page.getByRole('heading', { name: 'Telaah berkala', level: 1 }),
    ).toBeVisible()
  }

  part(name: string): Locator {
    return this.#page
      .getByRole('navigation', { name: 'Bagian telaah' })
      .getByRole('link', { name: new RegExp(escaped(name)) })
  }

  async choose(name: string): Promise<void> {
    await this.part(name).click()
    await expect(this.heading()).toContainText(name)
  }

  heading(): Locator {
    return this.#page.getByRole('main').getByRole('heading', { level: 2 }).last()
  }

  progress(): Locator {
    return this.#page.getByRole('progressbar', { name: 'Kemajuan telaah' })
  }

  onward(): Locator {
    return this.#page.getByRole('button', { name: 'Simpan dan lanjut' })
  }

  async rateTask({ attainment, effort, note, indicators, evidence }: TaskRating): Promise<void> {
    const groups = this.#page
      .getByRole('group', { name: 'Indikator', exact: true })
      .getByRole('group')
    for (const [index, state] of (indicators ?? []).entries())
      await groups.nth(index).getByRole('radio', { name: state }).check()
    await this.rating.fill({ attainment, effort, note })
    const others = this.#page.getByText(/^\d+ catatan lain pada masa ini$/)
    if (evidence?.length && (await others.count()) > 0) {
      const isOpen = await others.evaluate((summary) => summary.closest('details')?.open)
      if (!isOpen) await others.click()
    }
    for (const id of evidence ?? []) await this.#name(id)
    await this.onward().click()
  }

  /** Ticks a record, or writes down evidence that is none. */
  async #name(id: string): Promise<void> {
    if ((await this.evidence(id).count()) > 0) return this.evidence(id).check()
    await this.#page.getByRole('textbox', { name: 'Bukti lain' }).fill(id)
    await this.#page.getByRole('button', { name: 'Tambahkan' }).click()
    await expect(this.evidence(id)).toBeChecked()
  }

  /** A record offered as evidence; those not counted for the task stand folded away. */
  evidence(id: string): Locator {
    return this.#page
      .getByRole('group', { name: /^Bukti · / })
      .getByRole('checkbox', { name: new RegExp(`^${escaped(id)}( · |$)`) })
  }

  async rateGoal(level: number, evidence: string): Promise<void> {
    const name = level > 0 ? `+${level}` : String(level)
    await this.#page
      .getByRole('group', { name: 'Jenjang yang dicapai' })
      .getByRole('radio', { name: new RegExp(`^${escaped(name)} · `) })
      .check()
    await this.#page.getByRole('textbox', { name: 'Bukti', exact: true }).fill(evidence)
    await this.onward().click()
  }

  async answerPrinciple(answers: readonly string[]): Promise<void> {
    const questions = this.#page.getByRole('group', { name: /^[a-f]\d\. / })
    for (const [index, answer] of answers.entries())
      await questions.nth(index).getByRole('radio', { name: answer, exact: true }).check()
    await this.onward().click()
  }
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
