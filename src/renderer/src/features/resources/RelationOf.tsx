import type { Resource } from '../../../../domain/records/resource'
import { capitalised, formatText } from '../../../../texts/formats'
import { groupFormText, relationWords, resourceSheetText } from '../../../../texts/groupResources'
import { PlaceLink } from '../../frame/PlaceLink'
import styles from './Resources.module.css'

/** How the group and the resource stand to each other; it belongs to the group and never leaves it. */
export function RelationOf({ resource }: { resource: Resource }) {
  return (
    <section className={`tight ${styles.part}`} aria-labelledby="hubungan">
      <h2 id="hubungan">{resourceSheetText.relation}</h2>
      <p>
        {capitalised(relationWords(resource))}{' '}
        <PlaceLink place={{ screen: 'ekopeta', record: resource.id }}>
          {resourceSheetText.toEcomap}
        </PlaceLink>
      </p>
      <p className="soft small">
        {groupFormText.note}: {formatText(resource.note)}
      </p>
    </section>
  )
}
