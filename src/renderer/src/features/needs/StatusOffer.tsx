import { useState } from 'react'
import type { Day } from '../../../../domain/day'
import { withoutStamps } from '../../../../domain/groupFile'
import type { ResourceNeed } from '../../../../domain/records/resourceNeed'
import type { NeedSign } from '../../../../domain/resources/statusBehind'
import { formatDay } from '../../../../texts/formats'
import { needStatusLabels } from '../../../../texts/needLabels'
import { needsText } from '../../../../texts/needs'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { focusHeading } from '../../ui/useScreen'

const text = needsText.offer
const offered = ['berproses', 'sebagian', 'terpenuhi'] as const

type StatusOfferProps = { need: ResourceNeed; sign: NeedSign; onLeave: () => void }

/** Asks whether what happened changes how a need stands; nothing changes unless somebody says so. */
export function StatusOffer({ need, sign, onLeave }: StatusOfferProps) {
  const { today, isReadOnly } = useOpenGroup()
  const { id, status } = need
  const take = async (next: (typeof offered)[number]) => {
    const metDate = next === 'terpenuhi' ? signDay(sign, today) : null
    const record = { ...withoutStamps<'resourceNeed'>(need), status: next, metDate }
    const change = { put: [{ kind: 'resourceNeed' as const, record }], remove: [] }
    // The notice is gone once this is saved: the focus goes to what it was done to.
    if (!(await changeGroup(change, needsText.statusLabel(id)))) focusHeading()
  }
  const now = needStatusLabels[status].toLowerCase()
  return (
    <Notice
      isLive
      title={text.title(id)}
      actions={
        <>
          {offered
            .filter((one) => one !== status)
            .map((one) => (
              <Button key={one} disabled={isReadOnly} onClick={() => take(one)}>
                {needStatusLabels[one]}
              </Button>
            ))}
          <Button look="quiet" onClick={onLeave}>
            {text.leave}
          </Button>
        </>
      }
    >
      <p>
        {sign.kind === 'resourceUse'
          ? text.use(sign.record.id, formatDay(sign.record.date), now)
          : text.referral(sign.record.id, now)}
      </p>
      <p>{text.ask}</p>
    </Notice>
  )
}

/** The day of what met the need, as a proposal that can be changed. */
function signDay(sign: NeedSign, today: Day): Day {
  if (sign.kind === 'resourceUse') return sign.record.date
  return sign.record.endedDate ?? sign.record.feedbackDate ?? today
}

/** Whether the worker has already said that a need stays as it is, for as long as the screen stands. */
export function useLeft(sign: NeedSign | null): { isLeft: boolean; leave: () => void } {
  const [left, setLeft] = useState<string | null>(null)
  const shown = sign?.record.id ?? null
  const leave = () => {
    setLeft(shown)
    focusHeading()
  }
  return { isLeft: shown !== null && left === shown, leave }
}
