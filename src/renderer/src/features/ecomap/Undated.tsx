import { useState } from 'react'
import { isUndated } from '../../../../domain/ecomap/relationHistory'
import { inUse } from '../../../../domain/progress/inUse'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { DatingDialog } from './DatingDialog'

const text = ecoMapText.undated

/** Tells of relations that carry no day, and offers to give them one. */
export function Undated() {
  const { group, isReadOnly } = useOpenGroup()
  const [isOpen, setOpen] = useState(false)
  const undated = inUse(group.records.resource).filter(isUndated)
  if (undated.length === 0) return null
  return (
    <>
      <Notice
        title={text.title(undated.length)}
        actions={!isReadOnly && <Button onClick={() => setOpen(true)}>{text.open}</Button>}
      >
        <p>{text.body}</p>
      </Notice>
      {isOpen && <DatingDialog undated={undated} onClose={() => setOpen(false)} />}
    </>
  )
}
