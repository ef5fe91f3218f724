import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { recordOf } from '../../../../domain/groupFile'
import { allReferrals, listedReferrals } from '../../../../domain/referrals/referralList'
import { referralSheet } from '../../../../domain/report/referralSheet'
import { reportScreenText } from '../../../../texts/reportScreen'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { PaperFields } from './PaperFields'
import { PaperPreview } from './PaperPreview'
import { PrintActions } from './PrintActions'
import styles from './Report.module.css'

const text = reportScreenText.referral

/** The sheet of one referral before it is printed, and whether it may leave. */
export function ReferralDesk({ referralId }: { referralId: string | undefined }) {
  const { group, today } = useOpenGroup()
  const referrals = useMemo(() => listedReferrals(group, allReferrals, today), [group, today])
  const [chosen, setChosen] = useState(
    () => referrals.find(({ id }) => id === referralId)?.id ?? referrals[0]?.id ?? '',
  )
  const [paper, setPaper] = useState(() => ({
    paper: group.records.agency[0]?.defaultPaper ?? ('A4' as Paper),
    copies: 2,
  }))
  const sheet = useMemo(
    () => (chosen ? referralSheet(group, { referralId: chosen, asOf: today }) : null),
    [group, chosen, today],
  )
  if (!sheet)
    return (
      <EmptyState title={text.empty.title}>
        <p className="soft">{text.empty.body}</p>
      </EmptyState>
    )
  const refusal = sheet.basis.kind === 'none' ? text.noBasis : null
  return (
    <div className={styles.desk}>
      <div className="stack">
        <Panel title={reportScreenText.settings}>
          <Field label={text.which}>
            {(link) => (
              <select {...link} value={chosen} onChange={({ target }) => setChosen(target.value)}>
                {referrals.map(({ id, memberCode, resourceId }) => (
                  <option key={id} value={id}>
                    {text.choice(
                      id,
                      memberCode,
                      recordOf(group, 'resource', resourceId)?.name ?? resourceId,
                    )}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <PaperFields wish={paper} onChange={setPaper} />
          <p className="soft small">{text.secret}</p>
          <p>
            <PlaceLink place={{ screen: 'rujukan', record: chosen }}>{text.open}</PlaceLink>
          </p>
        </Panel>
        {refusal === null && sheet.document.isDraft && (
          <Notice>
            <p>{text.draft}</p>
          </Notice>
        )}
        <PrintActions
          key={`${chosen} ${paper.paper}`}
          wish={{ kind: 'rj', referralId: chosen }}
          warning={refusal}
          {...paper}
        />
      </div>
      <PaperPreview report={sheet} paper={paper.paper} />
    </div>
  )
}
