import type { AppError } from '../../../bridge/errors'
import { faultSentence } from '../../../texts/faults'
import { Failure } from '../ui/Failure'

/** Why the door took nothing, told inside a dialog that lies above the news of the frame. */
export function DoorFaults({ error }: { error: AppError | null }) {
  if (!error) return null
  const sentences = [...new Set((error.faults ?? []).map((fault) => faultSentence(fault)))]
  return (
    <Failure error={error}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Failure>
  )
}
