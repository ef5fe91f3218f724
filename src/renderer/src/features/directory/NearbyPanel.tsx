import { useMemo } from 'react'
import { neighboursOf } from '../../../../domain/directory/sortResources'
import { positionOf } from '../../../../domain/geo/position'
import type { Resource } from '../../../../domain/records/resource'
import { directoryRecordText } from '../../../../texts/directoryRecord'
import { categoryLabels, distanceWords } from '../../../../texts/resourceLabels'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import styles from './Directory.module.css'
import { directoryPlace } from './directoryParts'

const text = directoryRecordText.nearby
const REACH = { withinKm: 5, most: 8 }

/** What else lies around a resource: where one has no room, the next may. */
export function NearbyPanel({ resource }: { resource: Resource }) {
  const { records } = useOpenGroup().group
  const place = positionOf(resource)
  const near = useMemo(
    () => neighboursOf({ id: resource.id, place: positionOf(resource) }, records.resource, REACH),
    [resource, records.resource],
  )
  const onMap = place && (
    <a href={`#${directoryPlace('peta', resource.id)}`}>{directoryRecordText.onMap}</a>
  )
  return (
    <Panel title={text.title} note={place ? text.note : undefined} actions={onMap}>
      {near.length === 0 && <p className="soft">{place ? text.none : text.noPlace}</p>}
      {near.length > 0 && (
        <ul className={styles.lines}>
          {near.map(({ resource: { id, name, category }, km }) => (
            <li key={id}>
              <a href={`#${directoryPlace('daftar', id)}`}>{name}</a>{' '}
              <span className="soft small">
                {categoryLabels[category]} · {distanceWords(km)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
