import { useState } from 'react'
import { historyOf, relationNow } from '../../../../domain/ecomap/relationHistory'
import type { Resource } from '../../../../domain/records/resource'
import { relationWords } from '../../../../texts/ecomap'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { systemKindLabels } from '../../../../texts/resourceLabels'
import { PlaceLink } from '../../frame/PlaceLink'
import logStyles from '../../logs/Logs.module.css'
import { SHEET_HEADING } from '../../logs/SheetFrame'
import { writtenHere } from '../../logs/writtenHere'
import { useOpenGroup } from '../../state/openGroup'
import { focusHeading } from '../../ui/useScreen'
import { Differs } from './Differs'
import { FindingForm, findingKey } from './FindingForm'
import { History } from './History'

const text = ecoMapText.one

/** The relation with one resource: how it stands, how it came to be so, and noting how it is found. */
export function RelationSheet({ resource }: { resource: Resource }) {
  const { group, isReadOnly } = useOpenGroup()
  const [corrected, setCorrected] = useState<number | null>(() => begun())
  const now = relationNow(resource)
  // Once an entry is gone there is nothing of it to correct.
  const index = corrected !== null && historyOf(resource)[corrected] ? corrected : null
  return (
    <>
      <p className="row">
        <PlaceLink place={{ screen: 'ekopeta' }}>{ecoMapText.toMap}</PlaceLink>
        <PlaceLink place={{ screen: 'sumber', record: resource.id }}>{text.toResource}</PlaceLink>
      </p>
      <article className={logStyles.sheet} aria-labelledby={SHEET_HEADING}>
        <p className="soft">{systemKindLabels[resource.systemKind]}</p>
        <p className={logStyles.said}>
          {now ? relationWords({ name: text.now, relation: now }) : text.none}
        </p>
        <Differs resource={resource} />
        {!isReadOnly && (
          <FindingForm
            key={index ?? 'baru'}
            resource={resource}
            index={index}
            onDone={() => {
              setCorrected(null)
              if (index !== null) focusHeading()
            }}
          />
        )}
        {historyOf(resource).length > 0 && <History resource={resource} onCorrect={setCorrected} />}
      </article>
    </>
  )

  /** A correction that was begun here and not saved is taken up again. */
  function begun(): number | null {
    const days = historyOf(resource).map(({ date }) => date)
    const keyOf = (day: string) => findingKey(resource.id, day)
    const day = writtenHere(days, keyOf, `/${group.id}/ekopeta`)
    return day === null ? null : days.indexOf(day)
  }
}
