import { join } from 'node:path'
import * as z from 'zod'
import { Document } from '../storage/document'
import { StorageFailure } from '../storage/storageFailure'

const settingsSchema = z.strictObject({
  folder: z.string().nullable(),
  lastGroupId: z.string().nullable(),
  /** The map may fetch tiles from the internet; settings written before there was a map do not know it. */
  onlineTiles: z.boolean().default(false),
})

/** What this computer remembers between starts: where the library is, and which group was open. No client words. */
export type Settings = z.infer<typeof settingsSchema>

export type SettingsStore = { current(): Settings; change(next: Partial<Settings>): Promise<void> }

const initial: Settings = { folder: null, lastGroupId: null, onlineTiles: false }

/** Opens the settings of this profile; damaged ones are kept aside and begun anew, for they hold nothing precious. */
export async function openSettings(profileFolder: string): Promise<SettingsStore> {
  const path = join(profileFolder, 'pengaturan.guyub')
  const document = await openOrCreate(path)
  return {
    current: () => document.current,
    change: async (next) => {
      await document.update((current) => ({ ...current, ...next }))
    },
  }
}

async function openOrCreate(path: string): Promise<Document<Settings>> {
  const options = {
    kind: 'settings' as const,
    holdsLock: true,
    keep: 2,
    parse: (value: unknown) => settingsSchema.catch(initial).parse(value),
    summarise: () => ({}),
  }
  try {
    return await Document.open(path, options)
  } catch (failure) {
    if (!(failure instanceof StorageFailure) || failure.code !== 'missing') throw failure
    return Document.create(path, options, initial)
  }
}
