import { type ReactNode, useMemo } from 'react'
import { type GroupFile, recordOf } from '../../../../domain/groupFile'
import type { ResourceNeed } from '../../../../domain/records/resourceNeed'
import type { ResourceUse } from '../../../../domain/records/resourceUse'
import { needTies } from '../../../../domain/resources/needTies'
import { statusBehind } from '../../../../domain/resources/statusBehind'
import { EMPTY, formatDay, formatText } from '../../../../texts/formats'
import { logsText } from '../../../../texts/logs'
import { initiatorLabels } from '../../../../texts/needLabels'
import { useKindLabels } from '../../../../texts/resourceLabels'
import { usefulnessWords, usesText } from '../../../../texts/uses'
import { PlaceLink } from '../../frame/PlaceLink'
import { CountedForList } from '../../logs/CountedForList'
import styles from '../../logs/Logs.module.css'
import { RemoveRecord } from '../../logs/RemoveRecord'
import { SessionLink } from '../../logs/SessionLink'
import { SheetFrame } from '../../logs/SheetFrame'
import { recordPlace, recordWords } from '../../ratings/recordWords'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Facts } from '../../ui/Facts'
import { MemberLinks } from './MemberLinks'
import { StatusOffer, useLeft } from './StatusOffer'

const text = usesText.facts

type UseSheetProps = { use: ResourceUse; onEdit: () => void; onRemoved: () => void }

/** One use of a resource: for what, begun by whom, and what came of it. */
export function UseSheet({ use, onEdit, onRemoved }: UseSheetProps) {
  const { group, isReadOnly } = useOpenGroup()
  const need = use.needId ? recordOf(group, 'resourceNeed', use.needId) : undefined
  return (
    <SheetFrame screen="kebutuhan">
      <p className={styles.said}>
        {usesText.of(
          useKindLabels[use.kind],
          recordOf(group, 'resource', use.resourceId)?.name ?? use.resourceId,
        )}
      </p>
      {need && <OfferOf need={need} />}
      <div className="row">
        <Button disabled={isReadOnly} onClick={onEdit}>
          {logsText.edit}
        </Button>
        {need && (
          <PlaceLink place={{ screen: 'kebutuhan', record: need.id }}>{usesText.toNeed}</PlaceLink>
        )}
      </div>
      <Facts facts={factsOf(group, use)} />
      <CountedForList of={{ kind: 'resourceUse', id: use.id }} />
      <RemoveRecord
        of={{ kind: 'resourceUse', id: use.id }}
        label={usesText.removeLabel(use.id)}
        bound={usesText.bound}
        onRemoved={onRemoved}
      />
    </SheetFrame>
  )
}

/** What was just recorded may change how its need stands. */
function OfferOf({ need }: { need: ResourceNeed }) {
  const { group } = useOpenGroup()
  const sign = useMemo(() => statusBehind(need, needTies(group)(need)), [group, need])
  const { isLeft, leave } = useLeft(sign)
  return sign && !isLeft && <StatusOffer need={need} sign={sign} onLeave={leave} />
}

function factsOf(group: GroupFile, use: ResourceUse): (readonly [string, ReactNode])[] {
  const link = (kind: 'resource' | 'resourceNeed' | 'referral', id: string) => (
    <PlaceLink key={kind} place={recordPlace({ kind, id })}>
      {recordWords(group, { kind, id })}
    </PlaceLink>
  )
  return [
    [text.date, formatDay(use.date)],
    [text.resource, link('resource', use.resourceId)],
    [text.need, use.needId ? link('resourceNeed', use.needId) : text.noNeed],
    [text.initiatedBy, initiatorLabels[use.initiatedBy]],
    [text.members, <MemberLinks key="of" codes={use.memberCodes} nobody={text.everybody} />],
    [text.outcome, formatText(use.outcome)],
    [text.usefulness, use.usefulness ? usefulnessWords(use.usefulness) : text.notRated],
    [logsText.meeting, <SessionLink key="session" id={use.sessionId} />],
    [text.referral, use.referralId ? link('referral', use.referralId) : EMPTY],
  ]
}
