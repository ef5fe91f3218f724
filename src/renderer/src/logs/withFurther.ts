import type { Change } from '../../../domain/groupFile'
import type { AnyDraft } from '../../../domain/records/kinds'

/** One record to be written, and what goes through the door together with it. */
export function withFurther(own: AnyDraft, further: Change | undefined): Change {
  return { put: [own, ...(further?.put ?? [])], remove: [...(further?.remove ?? [])] }
}
