import { expect, type Locator, type Page } from '@playwright/test'

const MOST_STEPS = 300

/** A worker without a mouse: everything is reached by Tab and done by keys. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Goes on with Tab until this has the focus, as somebody would who cannot point. */
  async to(target: Locator): Promise<void> {
    await expect(target).toBeVisible()
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`Tab never reaches ${target}`)
  }

  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.to(target)
    await this.page.keyboard.press(key)
  }

  /** Writes into a field in place of what stands there. */
  async write(target: Locator, text: string): Promise<void> {
    await this.to(target)
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.insertText(text)
  }

  /** Chooses from a list that folds away, by typing what it says. */
  async choose(target: Locator, label: string): Promise<void> {
    await this.to(target)
    await this.page.keyboard.type(label)
    await expect(target.locator('option:checked')).toHaveText(label)
  }

  async tick(target: Locator): Promise<void> {
    await this.to(target)
    if (!(await target.isChecked())) await this.page.keyboard.press('Space')
    await expect(target).toBeChecked()
  }
}
