import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Locator } from '@playwright/test'
import { type RunningApp, SAMPLE, TODAY } from '../app'

type Part = 'Rencana' | 'Kehadiran' | 'Catatan'

/** The meetings of an open group, and one of them. */
export class MeetingsPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async open(): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: /^Daftar pertemuan/ })
      .click()
    await expect(this.#page.getByRole('heading', { name: 'Pertemuan', level: 1 })).toBeVisible()
  }

  row(number: number): Locator {
    return this.#page
      .getByRole('table', { name: 'Daftar pertemuan' })
      .getByRole('row', { name: new RegExp(`^${number} `) })
  }

  async choose(number: number): Promise<void> {
    await this.row(number).getByRole('link').first().click()
    await expect(this.heading(number)).toBeVisible()
  }

  heading(number: number): Locator {
    return this.#page.getByRole('heading', {
      name: new RegExp(`^Pertemuan ${number}\\b`),
      level: 1,
    })
  }

  async part(name: Part): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian pertemuan' })
      .getByRole('link', { name })
      .click()
  }

  field(name: string): Locator {
    return this.#page.getByRole('textbox', { name, exact: true })
  }

  summary(): Locator {
    return this.field('Jalannya proses')
  }

  /** One more part at the end of the agenda. */
  async addPart(activity: string, minutes: number): Promise<void> {
    await this.button('Tambah kegiatan').click()
    await this.#page.getByRole('textbox', { name: 'Kegiatan' }).last().fill(activity)
    await this.#page.getByRole('spinbutton', { name: 'Menit' }).last().fill(String(minutes))
  }

  /** Moves a part of the agenda with the pointer, held by its dots. */
  async dragPart(from: number, to: number): Promise<void> {
    const row = (number: number) => this.#page.getByRole('group', { name: `kegiatan ${number}` })
    await row(from).getByTitle('Geser untuk mengubah urutan').dragTo(row(to))
  }

  /** Makes a decision of a quick note, as far as the note tells it. */
  async completeAsDecision(words: string): Promise<void> {
    await this.#page.getByRole('button', { name: `Jadikan keputusan: ${words}` }).click()
    const dialog = this.#page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Tentang' }).selectOption('kegiatan')
    await dialog.getByRole('radio', { name: /^2 · / }).check()
    await dialog.getByRole('button', { name: 'Simpan', exact: true }).click()
    await expect(dialog).toHaveCount(0)
  }

  async sign(): Promise<void> {
    const sign = this.button('Tanda tangani dan kunci')
    await sign.click()
    const dialog = this.#page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Tanda tangani dan kunci' }).click()
    await expect(dialog).toHaveCount(0)
  }

  /** Asks the door past the screen to give the first signed meeting another title; answers what it says against it. */
  async faultsOfRetitling(): Promise<string[]> {
    return this.#page.evaluate(async () => {
      type Answered = { value?: unknown; error?: { faults?: { code: string; field: string }[] } }
      const { guyub } = globalThis as unknown as {
        guyub: Record<string, (request: unknown) => Promise<Answered>>
      }
      type Group = { revision: number; records: { session: Record<string, unknown>[] } }
      const groupId = /kelompok\/([^/?]+)/.exec(location.hash)?.[1]
      const opened = (await guyub.openGroup?.({ groupId }))?.value as { group: Group }
      const { revision: base, records } = opened.group
      const signed = records.session.find(({ signature }) => signature)
      const { createdAt, createdBy, updatedAt, updatedBy, revision, ...record } = signed ?? {}
      const put = [{ kind: 'session', record: { ...record, title: 'Judul lain' } }]
      const answer = await guyub.change?.({ groupId, base, change: { put, remove: [] } })
      return (answer?.error?.faults ?? []).map(({ code, field }) => `${code} ${field}`)
    })
  }

  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true })
  }
}

/** The sample as if a further meeting took place today, with two quick notes from it; answers the path. */
export function withMeetingToday(path: string): string {
  const sample = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  sample.program.endDate = '2026-12-31'
  sample.program.followUpDate = '2027-01-30'
  sample.program.plannedSessions = 13
  sample.program.status = 'akhir'
  sample.sessions.push({
    id: 'P-13',
    number: 13,
    date: TODAY,
    status: 'direncanakan',
    stage: 'akhir',
    captures: [
      { id: 'c-1', kind: 'keputusan', text: 'Piket menyapu diatur bergilir', time: '14.05' },
      { id: 'c-2', kind: 'pengamatan', text: 'A-08 memimpin doa penutup', time: '15.20' },
    ],
  })
  writeFileSync(path, JSON.stringify(sample))
  return path
}
