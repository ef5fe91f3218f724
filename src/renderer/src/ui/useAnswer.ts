import { useCallback, useEffect, useState } from 'react'
import type { Answer } from '../../../bridge/errors'

/** Asks once the screen stands, and again on demand; null until the first answer. Late answers to older asking are dropped. */
export function useAnswer<T>(ask: () => Promise<Answer<T>>): {
  answer: Answer<T> | null
  askAgain: () => void
} {
  const [answer, setAnswer] = useState<Answer<T> | null>(null)
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same question again
  useEffect(() => {
    let isCurrent = true
    ask().then((given) => isCurrent && setAnswer(given))
    return () => {
      isCurrent = false
    }
  }, [ask, round])
  return { answer, askAgain: useCallback(() => setRound((count) => count + 1), []) }
}
