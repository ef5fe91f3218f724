import { type ReactNode, useMemo } from 'react'
import { usageByResource } from '../../../../domain/resources/resourceUsage'
import { formatDay, formatList } from '../../../../texts/formats'
import { resourceSheetText, wordsOfUse } from '../../../../texts/groupResources'
import { listTexts } from '../../../../texts/lists'
import { referralStatusWords } from '../../../../texts/resourceLabels'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Resources.module.css'

const text = resourceSheetText

/** What the resource was to the group: needed for what, used with which outcome, referred whom, planned for when. */
export function UsageOf({ resourceId }: { resourceId: string }) {
  const { group } = useOpenGroup()
  const usage = useMemo(() => usageByResource(group)(resourceId), [group, resourceId])
  const { needs, uses, referrals, sessions } = usage
  const isNothing = [needs, uses, referrals, sessions].every((list) => list.length === 0)
  return (
    <section className={`stack ${styles.part}`} aria-labelledby="dipakai">
      <h2 id="dipakai">{text.service.title}</h2>
      {isNothing && <p className="soft">{text.service.none}</p>}
      <Part title={text.needs}>
        {needs.map(({ id, need, status, scope, memberCodes }) => (
          <li key={id}>
            <PlaceLink place={{ screen: 'kebutuhan', record: id }}>{need}</PlaceLink>
            <p className="soft small">
              {scope === 'kelompok' ? text.groupNeed : formatList(memberCodes ?? [])} ·{' '}
              {listTexts.needStatus[status]}
            </p>
          </li>
        ))}
      </Part>
      <Part title={text.uses}>
        {uses.map(({ id, date, kind, initiatedBy, outcome, usefulness }) => (
          <li key={id}>
            <PlaceLink place={{ screen: 'kebutuhan', use: id }}>
              {formatDay(date)}: {wordsOfUse(kind, initiatedBy)}
            </PlaceLink>
            <p className="soft small">
              {outcome || text.noOutcome} · {usefulness ? text.useful(usefulness) : text.notRated}
            </p>
          </li>
        ))}
      </Part>
      <Part title={text.referrals}>
        {referrals.map(({ id, date, memberCode, status, feedbackDate }) => (
          <li key={id}>
            <PlaceLink place={{ screen: 'rujukan', record: id }}>
              {text.referral(id, memberCode, formatDay(date))}
            </PlaceLink>
            <p className="soft small">
              {referralStatusWords[status]} ·{' '}
              {feedbackDate ? text.answered(formatDay(feedbackDate)) : text.noAnswer}
            </p>
          </li>
        ))}
      </Part>
      <Part title={text.sessions}>
        {sessions.map(({ id, number, date }) => (
          <li key={id}>
            <PlaceLink place={{ screen: 'pertemuan', session: id }}>
              {text.meeting(number, formatDay(date))}
            </PlaceLink>
          </li>
        ))}
      </Part>
    </section>
  )
}

function Part({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <div className="tight">
      <h3>{title}</h3>
      <ul className={styles.lines}>{children}</ul>
    </div>
  )
}
