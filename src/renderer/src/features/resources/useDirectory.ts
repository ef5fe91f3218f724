import type { AppError } from '../../../../bridge/errors'
import type { GroupFile } from '../../../../domain/groupFile'
import { bridge } from '../../bridge'
import { useAnswer } from '../../ui/useAnswer'

/** The library's directory beside the open group; null until it is read, or where it cannot be. */
export type KnownDirectory = {
  file: GroupFile | null
  error: AppError | null
  /** Reads it anew, once something was written there. */
  refresh: () => void
}

const ask = () => bridge.openDirectory({})

export function useDirectory(): KnownDirectory {
  const { answer, askAgain } = useAnswer(ask)
  return {
    file: answer?.ok ? answer.value.group : null,
    error: answer && !answer.ok ? answer.error : null,
    refresh: askAgain,
  }
}
