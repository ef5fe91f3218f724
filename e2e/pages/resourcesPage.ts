import { expect, type Locator } from '@playwright/test'
import type { Accepted, Bridge, OpenedGroup } from '../../src/bridge/bridge'
import type { Answer } from '../../src/bridge/errors'
import type { RunningApp } from '../app'

/** The resources of a group, and the directory they go to. */
export class ResourcesPage {
  constructor(readonly app: RunningApp) {}

  get #page() {
    return this.app.page
  }

  async open(): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Bagian kelompok' })
      .getByRole('link', { name: 'Sumber dan peta' })
      .click()
    await this.isListed()
  }

  async isListed(): Promise<void> {
    await expect(
      this.#page.getByRole('heading', { name: 'Sumber dan peta', level: 1 }),
    ).toBeFocused()
  }

  /** One resource on the list. */
  row(name: string): Locator {
    return this.#page
      .getByRole('list', { name: 'Daftar sumber' })
      .getByRole('listitem')
      .filter({ hasText: name })
  }

  async choose(name: string): Promise<Locator> {
    await this.row(name).getByRole('link', { name }).click()
    await expect(this.#page.getByRole('heading', { level: 1 })).toBeFocused()
    return this.#page.getByRole('article')
  }

  async backToList(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Kembali ke daftar' }).click()
    await this.isListed()
  }

  /** What the directory holds, each record by its name. */
  async directory(): Promise<Record<string, Record<string, unknown>>> {
    const answer: Answer<OpenedGroup> = await this.#page.evaluate(() =>
      (window as unknown as { guyub: Bridge }).guyub.openDirectory({}),
    )
    if (!answer.ok) throw new Error(answer.error.code)
    return Object.fromEntries(
      answer.value.group.records.resource.map((record) => [record.name, record]),
    )
  }

  /** Somebody else writes into a record of the directory meanwhile. */
  async changeInDirectory(name: string, fields: Record<string, unknown>): Promise<void> {
    const answer: Answer<Accepted> = await this.#page.evaluate(
      async ([wanted, next]) => {
        const { guyub } = window as unknown as { guyub: Bridge }
        const opened = await guyub.openDirectory({})
        if (!opened.ok) return opened
        const { revision: base, records } = opened.value.group
        const found = records.resource.find((one) => one.name === wanted)
        if (!found) throw new Error(`no ${wanted} in the directory`)
        const { createdAt, createdBy, updatedAt, updatedBy, revision, ...record } = found
        const put = [{ kind: 'resource' as const, record: { ...record, ...next } }]
        return guyub.changeDirectory({ base, change: { put, remove: [] } })
      },
      [name, fields] as const,
    )
    expect(answer.ok).toBe(true)
  }
}
