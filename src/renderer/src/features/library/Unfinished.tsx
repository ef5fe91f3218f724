import { groupText } from '../../../../texts/group'
import { dropUnsaved, useUnsaved } from '../../state/drafts'
import { useListDrafts } from '../../state/useListDrafts'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** A group or an agency that was begun and not finished, offered again. */
export function Unfinished({ onGoOn }: { onGoOn: () => void }) {
  useListDrafts()
  const text = groupText.leftBehind
  return Object.entries(useUnsaved()).map(([key, { label, place }]) => (
    <Notice
      key={key}
      tone="warning"
      isLive
      title={text.title(1)}
      actions={
        <>
          {place === '/' ? (
            <Button onClick={onGoOn}>{text.goOn(label)}</Button>
          ) : (
            <a href={`#${place}`}>{text.goOn(label)}</a>
          )}
          <Button look="quiet" aria-label={text.discardOf(label)} onClick={() => dropUnsaved(key)}>
            {text.discard}
          </Button>
        </>
      }
    />
  ))
}
