import type { LibraryState } from '../../../../bridge/bridge'
import { libraryText } from '../../../../texts/library'
import { Notice } from '../../ui/Notice'

const localTime = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' })

/** Says why this library can only be read here, and by whom it is held. */
export function HeldNotice({ library }: { library: LibraryState }) {
  const { held, readOnly } = libraryText
  if (library.heldBy) {
    const { label, since } = library.heldBy
    return (
      <Notice tone="warning" isLive title={held.title}>
        <p>{held.body(label, localTime.format(new Date(since)))}</p>
      </Notice>
    )
  }
  if (!library.isReadOnly) return null
  return (
    <Notice tone="warning" isLive title={readOnly.title}>
      <p>{readOnly.body}</p>
    </Notice>
  )
}
