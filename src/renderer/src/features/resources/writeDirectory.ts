import type { AppError } from '../../../../bridge/errors'
import type { Change, GroupFile } from '../../../../domain/groupFile'
import {
  choicesAnew,
  type Given,
  givenToDirectory,
  type TieTo,
  tiedToDirectory,
} from '../../../../domain/resources/directoryTies'
import { exchangeText } from '../../../../texts/resourceExchange'
import { bridge } from '../../bridge'
import { changeGroup } from '../../state/openGroup'

/**
 * Changes the directory as it was last read. Where somebody else was faster it is read again, and the change made
 * of it anew is tried once more. Answers null once it is safe.
 */
export async function writeDirectory(
  known: GroupFile,
  make: (directory: GroupFile) => Change,
): Promise<AppError | null> {
  const error = await send(known, make(known))
  if (error?.code !== 'groupChangedElsewhere') return error
  const again = await bridge.openDirectory({})
  return again.ok ? send(again.value.group, make(again.value.group)) : again.error
}

/**
 * Gives resources to the directory, then ties the group's copies to it. Should the second step fail, the first
 * does no harm: the next attempt finds what was given as probably the same.
 */
export async function giveResources(
  group: GroupFile,
  known: GroupFile,
  given: readonly Given[],
): Promise<AppError | null> {
  let ties: TieTo[] = []
  const error = await writeDirectory(known, (directory) => {
    const choices = choicesAnew(group, known, directory, given)
    const gift = givenToDirectory(group, directory, choices)
    ties = gift.ties
    return gift.change
  })
  if (error) return error
  return changeGroup((now) => tiedToDirectory(now, ties), exchangeText.give.label(ties.length))
}

async function send({ revision }: GroupFile, change: Change): Promise<AppError | null> {
  if (change.put.length + change.remove.length === 0) return null
  const sent = { put: [...change.put], remove: [...change.remove] }
  const answer = await bridge.changeDirectory({ base: revision, change: sent })
  return answer.ok ? null : answer.error
}
