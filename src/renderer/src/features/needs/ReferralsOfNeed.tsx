import { recordOf, withoutStamps } from '../../../../domain/groupFile'
import type { Referral } from '../../../../domain/records/referral'
import type { ResourceNeed } from '../../../../domain/records/resourceNeed'
import { formatDay } from '../../../../texts/formats'
import { needsText } from '../../../../texts/needs'
import { referralStatusWords } from '../../../../texts/resourceLabels'
import { PlaceLink } from '../../frame/PlaceLink'
import logs from '../../logs/Logs.module.css'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { focusHeading } from '../../ui/useScreen'
import styles from './Needs.module.css'
import { ReferLink } from './ReferLink'

const text = needsText.referrals

type ReferralsOfNeedProps = {
  need: ResourceNeed
  referrals: readonly Referral[]
  /** Referrals of the same members that belong to no need yet. */
  loose: readonly Referral[]
}

/** The referrals made for a need, and those that may have been made for it without saying so. */
export function ReferralsOfNeed({ need, referrals, loose }: ReferralsOfNeedProps) {
  const { isReadOnly } = useOpenGroup()
  if (need.scope !== 'anggota' && referrals.length === 0) return null
  const tie = async (referral: Referral) => {
    const record = { ...withoutStamps<'referral'>(referral), needId: need.id }
    const change = { put: [{ kind: 'referral' as const, record }], remove: [] }
    if (!(await changeGroup(change, text.tieLabel(referral.id)))) focusHeading()
  }
  return (
    <section className={`tight ${logs.part}`} aria-labelledby="rujukan">
      <div className="apart">
        <h2 id="rujukan">{text.title}</h2>
        <ReferLink needId={need.id} />
      </div>
      {referrals.length === 0 && <p className="soft">{text.none}</p>}
      {referrals.length > 0 && (
        <ul className={logs.lines}>
          {referrals.map((referral) => (
            <li key={referral.id}>
              <Line referral={referral} />
            </li>
          ))}
        </ul>
      )}
      {loose.length > 0 && (
        <>
          <p className="small">{text.loose}</p>
          <ul className={logs.lines}>
            {loose.map((referral) => (
              <li key={referral.id} className={styles.ways}>
                <div>
                  <Line referral={referral} />
                </div>
                <Button
                  disabled={isReadOnly}
                  aria-label={text.tieOf(referral.id)}
                  onClick={() => tie(referral)}
                >
                  {text.tie}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Line({ referral }: { referral: Referral }) {
  const { group } = useOpenGroup()
  const { id, date, memberCode, resourceId, status, reason } = referral
  const resource = recordOf(group, 'resource', resourceId)?.name ?? resourceId
  return (
    <>
      <PlaceLink
        place={{ screen: 'rujukan', record: id }}
      >{`${id} · ${formatDay(date)}`}</PlaceLink>{' '}
      {text.line(memberCode, resource, referralStatusWords[status])}
      <p className="soft small">{reason}</p>
    </>
  )
}
