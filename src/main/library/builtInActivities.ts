import type { Activity } from '../../domain/records/activity'
import { schemas } from '../../domain/records/kinds'
import { readBuiltIn, writtenWithGuyub } from './builtInRecords'

/** The activities that come with Guyub, theme by theme: one file each, in the order of the files. */
export async function builtInActivities(folder: string): Promise<Activity[]> {
  const themes = await readBuiltIn(folder)
  return themes
    .flatMap((theme) => theme as object[])
    .map((draft) => schemas.activity.record.parse({ ...draft, ...writtenWithGuyub }))
}
