import { formText } from '../../../texts/form'
import { formatInstant } from '../../../texts/formats'
import { useKeeping, useKeepingFailure } from '../state/draftKeeping'
import { useOpenGroup } from '../state/openGroup'

/** What the foot of a long form says of what is typed and not yet saved: whether the end of the app would cost any of it. */
export function useKeptWords(isChanged: boolean): string | undefined {
  const { isKept, keptAt } = useKeeping()
  const failure = useKeepingFailure()
  const { group } = useOpenGroup()
  if (!isChanged) return undefined
  if (failure) return `${formText.unsaved} ${formText.notKept}`
  if (!isKept) return `${formText.unsaved} ${formText.keeping}`
  if (!keptAt) return formText.unsaved
  const timezone = group.records.agency[0]?.timezone ?? 'WIB'
  const time = formatInstant(keptAt, timezone).split(' pukul ')[1] ?? ''
  return `${formText.unsaved} ${formText.kept(time)}`
}
