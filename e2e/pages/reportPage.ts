import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

/** The report before it is printed. */
export class ReportPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async chooseDocument(name: string): Promise<void> {
    await this.#page.getByRole('radio', { name }).check()
    await expect(this.#page.getByRole('heading', { name, level: 1 }).first()).toBeVisible()
  }

  /** For whom a consent sheet is: a member's code, everybody or nobody. */
  async chooseSheetOf(whom: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: 'Lembar untuk' }).selectOption(whom)
  }

  async chooseForm(version: 'dewasa' | 'anak'): Promise<void> {
    await this.#page.getByRole('combobox', { name: 'Formulir' }).selectOption(version)
  }

  async choosePeriod(words: string): Promise<void> {
    const choice = this.#page.getByRole('combobox', { name: 'Periode' })
    const options = await choice.getByRole('option').allTextContents()
    const wanted = options.find((option) => option.includes(words))
    if (wanted === undefined) throw new Error(`no period ${words} among ${options.join('; ')}`)
    await choice.selectOption({ label: wanted })
  }

  /** A meeting whose papers are wanted, by the words with which its option begins. */
  async chooseMeeting(words: string): Promise<void> {
    const choice = this.#page.getByRole('combobox', { name: 'Pertemuan' })
    const options = await choice.getByRole('option').allTextContents()
    const wanted = options.find((option) => option.startsWith(words))
    if (wanted === undefined) throw new Error(`no meeting ${words} among ${options.join('; ')}`)
    await choice.selectOption({ label: wanted })
  }

  async choosePaper(paper: 'A4' | 'F4'): Promise<void> {
    await this.#page.getByRole('combobox', { name: 'Kertas' }).selectOption(paper)
  }

  sentence(number: number): Locator {
    return this.#page.getByRole('textbox', { name: `Kalimat ${number}`, exact: true })
  }

  async saveSummary(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Simpan ringkasan' }).click()
  }

  preview(): Locator {
    return this.#page.getByRole('region', { name: 'Pratinjau' })
  }

  /** The name under which the save dialog would put the PDF; nothing is saved. */
  async offeredFileName(): Promise<string> {
    await this.app.inMain(({ dialog }) => {
      dialog.showSaveDialog = async (_window: unknown, options?: { defaultPath?: string }) => {
        Reflect.set(globalThis, 'offered', options?.defaultPath)
        return { canceled: true, filePath: '' }
      }
    })
    await this.#page.getByRole('button', { name: 'Simpan PDF ...' }).click()
    await expect(this.#page.getByText('Penyimpanan PDF dibatalkan.')).toBeVisible()
    const path = await this.app.inMain(() => String(Reflect.get(globalThis, 'offered')))
    return path.slice(path.lastIndexOf('/') + 1)
  }

  /** Saves the report as a PDF and waits until the screen says so. */
  async savePdf(path: string): Promise<void> {
    await this.app.answerDialogWith(path)
    await this.#page.getByRole('button', { name: 'Simpan PDF ...' }).click()
    const name = path.slice(path.lastIndexOf('/') + 1)
    await expect(this.#page.getByText(`PDF tersimpan: ${name}.`)).toBeVisible({ timeout: 30_000 })
  }
}
