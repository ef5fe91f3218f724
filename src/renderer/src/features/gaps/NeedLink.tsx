import { Fragment } from 'react'
import type { ResourceNeed } from '../../../../domain/records/resourceNeed'
import { priorityWords } from '../../../../texts/needLabels'
import { needsText } from '../../../../texts/needs'
import { PlaceLink } from '../../frame/PlaceLink'

/** A need by what it says, leading to its sheet, with how pressing it is and whose. */
export function NeedLink({ need }: { need: ResourceNeed }) {
  const { id, priority, memberCodes } = need
  return (
    <>
      <PlaceLink place={{ screen: 'kebutuhan', record: id }}>{need.need}</PlaceLink>
      <p className="soft small">
        {[id, needsText.of(memberCodes ?? []), priorityWords(priority)].join(' · ')}
      </p>
    </>
  )
}

/** Several needs by their codes, each leading to its sheet. */
export function NeedCodes({ ids }: { ids: readonly string[] }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <PlaceLink place={{ screen: 'kebutuhan', record: id }}>{id}</PlaceLink>
    </Fragment>
  ))
}
