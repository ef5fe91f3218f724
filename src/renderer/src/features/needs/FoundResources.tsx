import { kmFrom } from '../../../../domain/geo/kmFrom'
import { isVerified } from '../../../../domain/progress/resources'
import type { Resource } from '../../../../domain/records/resource'
import type { ResourceNeed } from '../../../../domain/records/resourceNeed'
import { formatDay } from '../../../../texts/formats'
import { needsText } from '../../../../texts/needs'
import {
  categoryLabels,
  distanceOrUnknown,
  resourceStatusWords,
} from '../../../../texts/resourceLabels'
import { PlaceLink } from '../../frame/PlaceLink'
import logs from '../../logs/Logs.module.css'
import { useAgencyPosition } from '../../resources/useAgencyPosition'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Table } from '../../ui/Table'
import styles from './Needs.module.css'
import type { NeedActions } from './NextStep'
import { ReferLink } from './ReferLink'

const text = needsText.resources

type FoundResourcesProps = NeedActions & { need: ResourceNeed; resources: readonly Resource[] }

/** The resources that could meet a need or were turned to for it, each with what can be done next. */
export function FoundResources({ need, resources, onFind, onUse }: FoundResourcesProps) {
  const { isReadOnly } = useOpenGroup()
  const { columns } = text
  return (
    <section className={`tight ${logs.part}`} aria-labelledby="sumber-ditemukan">
      <div className="apart">
        <h2 id="sumber-ditemukan">{text.title}</h2>
        <Button disabled={isReadOnly} onClick={onFind}>
          {text.choose}
        </Button>
      </div>
      {resources.length === 0 && <p className="soft">{text.none}</p>}
      {resources.length > 0 && (
        <Table
          caption={text.caption}
          head={[columns.name, columns.distance, columns.state, columns.ways]}
        >
          {resources.map((resource) => (
            <Row key={resource.id} need={need} resource={resource} onUse={onUse} />
          ))}
        </Table>
      )}
    </section>
  )
}

type RowProps = Pick<NeedActions, 'onUse'> & { need: ResourceNeed; resource: Resource }

function Row({ need, resource, onUse }: RowProps) {
  const { isReadOnly } = useOpenGroup()
  const agency = useAgencyPosition()
  const { id, name, category } = resource
  const isChosen = need.resourceIds?.includes(id)
  return (
    <tr>
      <th scope="row">
        <PlaceLink place={{ screen: 'sumber', record: id }}>{name}</PlaceLink>
        <p className="soft small">
          {[id, categoryLabels[category].toLowerCase(), isChosen ? null : text.notChosen]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </th>
      <td>{distanceOrUnknown(kmFrom(agency, resource))}</td>
      <td>
        <State resource={resource} />
      </td>
      <td>
        <div className={styles.ways}>
          <Button
            look="quiet"
            className={styles.flush}
            disabled={isReadOnly}
            aria-label={text.noteUseOf(name)}
            onClick={() => onUse(id)}
          >
            {text.use}
          </Button>
          {need.scope === 'anggota' && (
            <ReferLink needId={need.id} resourceId={id} label={text.referTo(name)} />
          )}
        </div>
      </td>
    </tr>
  )
}

function State({ resource }: { resource: Resource }) {
  const { today } = useOpenGroup()
  const { status, verifiedDate } = resource
  const isFresh = isVerified(resource, today)
  return (
    <>
      <p className={status === 'aktif' ? undefined : styles.doubt}>{resourceStatusWords[status]}</p>
      <p className={`small ${isFresh ? 'soft' : styles.doubt}`}>
        {isFresh && verifiedDate ? text.verified(formatDay(verifiedDate)) : text.toVerify}
      </p>
    </>
  )
}
