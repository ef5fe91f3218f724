import { userInfo } from 'node:os'
import type { LibraryState } from '../bridge/bridge'
import type { Stamp } from '../domain/groupFile'
import { AppFailure } from './appFailure'
import type { Clock } from './clock'
import { Library } from './library/library'
import { openSettings, type SettingsStore } from './library/settings'
import { who } from './who'

/** Everything that stays for the life of the app: the settings, the library that is open, and the clock. */
export class Workplace {
  #library: Library | null = null

  private constructor(
    readonly settings: SettingsStore,
    readonly clock: Clock,
    readonly version: string,
    readonly defaultFolder: string,
  ) {}

  static async open(options: {
    profileFolder: string
    defaultFolder: string
    clock: Clock
    version: string
  }): Promise<Workplace> {
    const settings = await openSettings(options.profileFolder)
    return new Workplace(settings, options.clock, options.version, options.defaultFolder)
  }

  /** The library; opened when first asked for, so that the window never waits for it. */
  async library(): Promise<Library> {
    const { folder } = this.settings.current()
    if (folder === null) throw new AppFailure('libraryNotChosen')
    this.#library ??= await Library.open(folder, { label: who(), since: this.clock.now() })
    return this.#library
  }

  async moveTo(folder: string): Promise<LibraryState> {
    const next = await Library.open(folder, { label: who(), since: this.clock.now() })
    await this.#library?.close()
    this.#library = next
    await this.settings.change({ folder, lastGroupId: null })
    return this.state()
  }

  async state(): Promise<LibraryState> {
    const { folder, lastGroupId } = this.settings.current()
    const library = folder === null ? null : await this.library()
    const agency = library === null ? null : await library.agencyHead()
    const reason = library?.readOnly ?? null
    return {
      folder,
      defaultFolder: this.defaultFolder,
      heldBy:
        reason?.kind === 'held'
          ? { label: reason.holder?.label ?? '', since: reason.holder?.since ?? '' }
          : null,
      isReadOnly: reason !== null,
      hasAgency: agency !== null,
      hasDrafts: library !== null && (await library.hasDrafts('daftar')),
      lastGroupId,
      now: this.clock.now(),
      today: this.clock.today(agency?.timezone ?? undefined),
      version: this.version,
    }
  }

  stamp(): Stamp {
    return { at: this.clock.now(), by: userInfo().username }
  }

  async close(): Promise<void> {
    await this.#library?.close()
    this.#library = null
  }
}
