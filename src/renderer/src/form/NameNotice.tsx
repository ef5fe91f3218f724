import { useDeferredValue, useMemo, useRef } from 'react'
import { namedMembers, nameMask } from '../../../domain/report/maskNames'
import { wordingText } from '../../../texts/labelWords'
import { useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import styles from './Wording.module.css'

type NameNoticeProps = {
  text: string | null | undefined
  /** What the text is called, in the middle of a sentence. */
  field: string
  onReplace: (text: string) => void
}

/** Beneath a text that may only speak of members by their codes: who is named in it, and a way to put the codes there. */
export function NameNotice({ text, field, onReplace }: NameNoticeProps) {
  const { group, isReadOnly } = useOpenGroup()
  const frame = useRef<HTMLDivElement>(null)
  const settled = useDeferredValue(text ?? '')
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other members make other names
  const find = useMemo(() => namedMembers(group), [group.records.member])
  const names = useMemo(() => find(settled), [find, settled])
  const replace = () => {
    onReplace(nameMask(group)(text ?? ''))
    // The button goes away with the names: the field before it takes the focus.
    frame.current?.parentElement?.querySelector<HTMLElement>('textarea, input')?.focus()
  }
  return (
    <div ref={frame} role="status">
      {names.length > 0 && (
        <div className={styles.notice}>
          <p className={styles.title}>{wordingText.names(names)}</p>
          <div className={styles.line}>
            <p>{wordingText.namesNote}</p>
            {!isReadOnly && (
              <Button aria-label={wordingText.toCodesIn(field)} onClick={replace}>
                {wordingText.toCodes}
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  )
}
