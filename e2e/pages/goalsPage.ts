import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from '../app'

export type GoalInHand = {
  text: string
  indicator: string
  baselineText: string
  feasibilityNote: string
  /** The purpose of the agency, or the goals of the group, by their words or codes. */
  serves: readonly string[]
  targetDay: string
  weight: string
  formulatedWith: string
}

/** The goals of the group and of its members. */
export class GoalsPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async open(): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: /^Tujuan/ })
      .click()
    await expect(this.#page.getByRole('heading', { name: 'Tujuan', level: 1 })).toBeVisible()
  }

  async begin(level: 'kelompok' | 'anggota', member?: string): Promise<void> {
    await this.#page.getByRole('link', { name: `Tujuan ${level} baru` }).click()
    if (member) await this.field('Milik').selectOption(member)
    await expect(this.#page.getByRole('heading', { name: /^Tujuan baru: / })).toBeVisible()
  }

  async choose(id: string): Promise<void> {
    await this.goalLink(id).click()
    await expect(
      this.#page.getByRole('heading', { name: `Tujuan ${id}`, exact: true }),
    ).toBeVisible()
  }

  goalLink(id: string): Locator {
    return this.#page
      .getByRole('navigation', { name: 'Daftar tujuan' })
      .getByRole('link', { name: new RegExp(`^${id}\\. `) })
  }

  field(label: string): Locator {
    return this.#page.getByRole('main').getByLabel(label, { exact: true })
  }

  async word(goal: GoalInHand, id: string): Promise<void> {
    await this.field('Tujuan').fill(goal.text)
    await this.field('Indikator').fill(goal.indicator)
    await this.field('Keadaan awal').fill(goal.baselineText)
    await this.field('Mengapa sanggup dicapai').fill(goal.feasibilityNote)
    const purpose = this.field('Sejalan dengan tujuan lembaga')
    if ((await purpose.count()) > 0) await purpose.selectOption([...goal.serves])
    else
      for (const one of goal.serves)
        await this.#page.getByRole('checkbox', { name: new RegExp(`^${one}\\. `) }).check()
    await this.field('Batas waktu').fill(goal.targetDay)
    await this.field('Bobot').selectOption(goal.weight)
    await this.field('Dirumuskan oleh').selectOption(goal.formulatedWith)
    await this.#page.getByRole('button', { name: 'Simpan rumusan' }).click()
    await expect(
      this.#page.getByRole('heading', { name: `Tujuan ${id}`, exact: true }),
    ).toBeVisible()
  }

  /** Writes the scale from 0 outward and says where things stand. */
  async writeScale(levels: Record<string, string>, baseline: string): Promise<void> {
    for (const level of ['0', '-1', '+1', '-2', '+2'])
      await this.#scaleField(level).fill(levels[level] ?? '')
    await this.field('Keadaan sekarang ada pada jenjang').selectOption(baseline)
    await this.#page.getByRole('button', { name: 'Simpan tangga' }).click()
    await expect(this.#page.getByRole('button', { name: 'Simpan tangga' })).toBeDisabled()
  }

  #scaleField(level: string): Locator {
    return this.#page.getByRole('textbox', { name: `Jenjang ${level} · ` })
  }

  smart(): Locator {
    return this.#page.getByRole('region', { name: 'Pemeriksaan SMART' })
  }

  findings(): Locator {
    return this.#page.getByRole('status').filter({ hasText: 'Perlu ditimbang' })
  }

  async stop(reason: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Hentikan ...' }).click()
    const dialog = this.#page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill(reason)
    await dialog.getByRole('button', { name: 'Simpan' }).click()
    await expect(dialog).toHaveCount(0)
  }

  async amend(changes: Record<string, string>, reason: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Ubah dengan alasan ...' }).click()
    const dialog = this.#page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Alasan perubahan' }).fill(reason)
    for (const [label, text] of Object.entries(changes))
      await dialog.getByRole('textbox', { name: label }).fill(text)
    await dialog.getByRole('button', { name: 'Simpan perubahan' }).click()
  }

  amendments(): Locator {
    return this.#page.getByRole('region', { name: 'Riwayat perubahan' })
  }

  rating(id: string, point: string): Locator {
    return this.#page
      .getByRole('table', { name: `Penilaian ${id} menurut titik telaah` })
      .getByRole('row', { name: new RegExp(`^${point}`) })
  }

  async showMap(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Peta tujuan' }).click()
    await expect(this.#page.getByRole('heading', { name: 'Peta tujuan' })).toBeVisible()
  }

  mapRow(id: string): Locator {
    return this.#page
      .getByRole('table', { name: 'Tujuan dan yang didukungnya' })
      .getByRole('row', { name: new RegExp(`^${id}\\b`) })
  }
}
