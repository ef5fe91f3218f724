import { Fragment, type ReactNode } from 'react'
import { lastDayOf } from '../../../../domain/logs/organisationHistory'
import { roleShare } from '../../../../domain/progress/organisations'
import type { Organisation } from '../../../../domain/records/organisation'
import { EMPTY, formatDay, formatText } from '../../../../texts/formats'
import { organisationFormLabels, organisationText } from '../../../../texts/organisationScreen'
import { PlaceLink } from '../../frame/PlaceLink'
import { recordPlace, recordWords } from '../../ratings/recordWords'
import { useOpenGroup } from '../../state/openGroup'
import { Facts } from '../../ui/Facts'
import { validityWords } from './validityWords'

/** Since when, in which form, why, by which decision; and how many members have held a role by the end of it. */
export function OrganisationFacts({ version }: { version: Organisation }) {
  const { group, today } = useOpenGroup()
  const { reviewDate } = version
  const day = lastDayOf(group, version, today)
  const { held, of, without } = roleShare(group, day)
  const facts: (readonly [string, ReactNode])[] = [
    [organisationText.validity, validityWords(version)],
    [organisationText.form, organisationFormLabels[version.form]],
    [organisationText.reason, formatText(version.reason)],
    [organisationText.decision, <DecisionLink key="decision" id={version.decisionId} />],
    [organisationText.review, formatDay(reviewDate)],
    [
      organisationText.share,
      <Fragment key="share">
        <p>{organisationText.shareOf(held, of, formatDay(day))}</p>
        {without.length > 0 && <p className="soft small">{organisationText.without(without)}</p>}
      </Fragment>,
    ],
  ]
  return <Facts facts={facts} />
}

/** The decision on which a structure rests, and the way to it. */
export function DecisionLink({ id }: { id: string | null | undefined }) {
  const { group } = useOpenGroup()
  if (!id) return EMPTY
  const ref = { kind: 'decision', id } as const
  return <PlaceLink place={recordPlace(ref)}>{recordWords(group, ref)}</PlaceLink>
}
