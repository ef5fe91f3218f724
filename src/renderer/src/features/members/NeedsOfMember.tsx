import { Link } from '@tanstack/react-router'
import { recordOf } from '../../../../domain/groupFile'
import { referralsIn } from '../../../../domain/progress/resources'
import type { Member } from '../../../../domain/records/member'
import { allNeeds, filteredNeeds } from '../../../../domain/resources/needList'
import { formatDay } from '../../../../texts/formats'
import { needStatusLabels, priorityWords } from '../../../../texts/needLabels'
import { needsText } from '../../../../texts/needs'
import { referralStatusWords } from '../../../../texts/resourceLabels'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import styles from './Members.module.css'

const text = needsText.member

/** What this member needs from outside, and where the member was referred to. */
export function NeedsOfMember({ member: { code } }: { member: Member }) {
  const { group, isReadOnly } = useOpenGroup()
  const needs = filteredNeeds(group, { ...allNeeds, memberCode: code })
  const referrals = referralsIn(group).filter(({ memberCode }) => memberCode === code)
  const nameOf = (id: string) => recordOf(group, 'resource', id)?.name ?? id
  return (
    <Panel
      title={text.title}
      actions={
        !isReadOnly && (
          <Link
            to="/kelompok/$groupId/kebutuhan"
            params={{ groupId: group.id }}
            search={{ baru: true, anggota: code }}
          >
            {text.add}
          </Link>
        )
      }
    >
      {needs.length + referrals.length === 0 && <p className="soft">{text.none}</p>}
      {needs.length > 0 && (
        <ul className={styles.needs}>
          {needs.map(({ id, need, priority, status }) => (
            <li key={id}>
              <PlaceLink place={{ screen: 'kebutuhan', record: id }}>{id}</PlaceLink>
              {'. '}
              {need}{' '}
              <span className="soft small">
                ({priorityWords(priority)}; {needStatusLabels[status].toLowerCase()})
              </span>
            </li>
          ))}
        </ul>
      )}
      {referrals.length > 0 && (
        <>
          <h3>{text.referrals}</h3>
          <ul className={styles.needs}>
            {referrals.map(({ id, date, resourceId, status }) => (
              <li key={id}>
                <PlaceLink place={{ screen: 'rujukan', record: id }}>{id}</PlaceLink>
                {'. '}
                {nameOf(resourceId)}{' '}
                <span className="soft small">
                  ({formatDay(date)}; {referralStatusWords[status]})
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
