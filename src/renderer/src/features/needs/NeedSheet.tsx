import { useMemo } from 'react'
import type { ResourceNeed } from '../../../../domain/records/resourceNeed'
import { needTies } from '../../../../domain/resources/needTies'
import { nextStepOfNeed } from '../../../../domain/resources/nextStepOfNeed'
import { statusBehind } from '../../../../domain/resources/statusBehind'
import { logsText } from '../../../../texts/logs'
import { needsText } from '../../../../texts/needs'
import { CountedForList } from '../../logs/CountedForList'
import styles from '../../logs/Logs.module.css'
import { RemoveRecord } from '../../logs/RemoveRecord'
import { SheetFrame } from '../../logs/SheetFrame'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Facts } from '../../ui/Facts'
import { FoundResources } from './FoundResources'
import { type NeedActions, NextStep } from './NextStep'
import { needFacts } from './needFacts'
import { ReferralsOfNeed } from './ReferralsOfNeed'
import { StatusOffer, useLeft } from './StatusOffer'
import { UsesOfNeed } from './UsesOfNeed'

type NeedSheetProps = NeedActions & { need: ResourceNeed; onRemoved: () => void }

/** One need with everything tied to it, and what is missing next. */
export function NeedSheet({ need, onRemoved, ...actions }: NeedSheetProps) {
  const { group, today, isReadOnly } = useOpenGroup()
  const ties = useMemo(() => needTies(group)(need), [group, need])
  const step = nextStepOfNeed(need, ties, today)
  const sign = statusBehind(need, ties)
  const { isLeft, leave } = useLeft(sign)
  const isAsking = sign !== null && !isLeft
  return (
    <SheetFrame screen="kebutuhan">
      <p className={styles.said}>{need.need}</p>
      {isAsking && <StatusOffer need={need} sign={sign} onLeave={leave} />}
      {step && !(isAsking && step.code === 'updateStatus') && <NextStep step={step} {...actions} />}
      <div className="row">
        <Button look="main" disabled={isReadOnly} onClick={() => actions.onUse()}>
          {needsText.uses.add}
        </Button>
        <Button disabled={isReadOnly} onClick={actions.onEdit}>
          {logsText.edit}
        </Button>
      </div>
      <Facts facts={needFacts(need)} />
      <FoundResources need={need} resources={ties.resources} {...actions} />
      <UsesOfNeed uses={ties.uses} />
      <ReferralsOfNeed need={need} referrals={ties.referrals} loose={ties.loose} />
      <CountedForList of={{ kind: 'resourceNeed', id: need.id }} />
      <RemoveRecord
        of={{ kind: 'resourceNeed', id: need.id }}
        label={needsText.removeLabel(need.id)}
        bound={needsText.bound}
        onRemoved={onRemoved}
      />
    </SheetFrame>
  )
}
