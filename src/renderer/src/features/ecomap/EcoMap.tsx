import { useSearch } from '@tanstack/react-router'
import { recordOf } from '../../../../domain/groupFile'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { PlaceLink } from '../../frame/PlaceLink'
import { SHEET_HEADING } from '../../logs/SheetFrame'
import { useRecordArrival } from '../../logs/useRecordArrival'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { MapActions } from './MapActions'
import { MapView } from './MapView'
import { MANY } from './many'
import { NotingMany } from './NotingMany'
import { RelationSheet } from './RelationSheet'

const text = ecoMapText

/** The relations of the group with the systems around it: the map, one relation, or all of a day at once. */
export function EcoMap() {
  const { group, isReadOnly } = useOpenGroup()
  const { catatan } = useSearch({ from: '/kelompok/$groupId/ekopeta' })
  const found = catatan === undefined ? undefined : recordOf(group, 'resource', catatan)
  const one = found?.archivedAt ? undefined : found
  const isMany = catatan === MANY && !isReadOnly
  const title = isMany ? text.many.title : one ? text.one.title(one.name) : text.title
  const heading = useScreen(title, group.records.program[0]?.name)
  useRecordArrival(heading, catatan)
  const isMap = catatan === undefined || (catatan === MANY && isReadOnly)
  return (
    <>
      <div className="apart">
        <h1 id={SHEET_HEADING} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {isMap && <MapActions />}
      </div>
      {isMap ? (
        <MapView />
      ) : isMany ? (
        <NotingMany />
      ) : one ? (
        <RelationSheet key={one.id} resource={one} />
      ) : (
        <EmptyState
          title={text.one.notFound(catatan ?? '')}
          actions={<PlaceLink place={{ screen: 'ekopeta' }}>{text.toMap}</PlaceLink>}
        />
      )}
    </>
  )
}
