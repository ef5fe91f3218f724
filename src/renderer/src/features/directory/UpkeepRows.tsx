import { type ReactNode, useRef } from 'react'
import type { MouStanding } from '../../../../domain/directory/agreement'
import type { PositionDoubt } from '../../../../domain/geo/position'
import type { Resource } from '../../../../domain/records/resource'
import { directoryUpkeepText } from '../../../../texts/directoryUpkeep'
import { categoryLabels, mouWords } from '../../../../texts/resourceLabels'
import { useOpenGroup } from '../../state/openGroup'
import { focusHeading } from '../../ui/useScreen'
import { CheckedToday } from './CheckedToday'
import { directoryPlace } from './directoryParts'
import { ResourceState } from './ResourceState'

const text = directoryUpkeepText

/** Has to be checked: one step says that it was. */
export function CheckRow({ resource }: { resource: Resource }) {
  const cell = useRef<HTMLDivElement>(null)
  // The row goes once this is saved: the focus goes on to the next, for whoever checks one after another.
  const goOn = () => {
    const next = cell.current?.closest('tr')?.nextElementSibling?.querySelector('button')
    return () => (next?.isConnected ? next.focus() : focusHeading())
  }
  return (
    <Row resource={resource} matter={<ResourceState resource={resource} />}>
      <div ref={cell}>
        <CheckedToday resource={resource} onChecking={goOn} />
      </div>
    </Row>
  )
}

/** Its agreement ends or has ended. */
export function MouRow({ resource, standing }: { resource: Resource; standing: MouStanding }) {
  return (
    <Row resource={resource} matter={mouWords(standing, resource)}>
      <ToSheet resource={resource} label={text.renew} whole={text.renewOf(resource.name)} />
    </Row>
  )
}

/** Stands nowhere yet, or where it can hardly be. */
export function PlaceRow({ resource, doubt }: { resource: Resource; doubt: PositionDoubt | null }) {
  const { name } = resource
  return (
    <Row resource={resource} matter={doubtWords(doubt)}>
      {doubt ? (
        <ToSheet resource={resource} label={text.correct} whole={text.correctOf(name)} />
      ) : (
        <ToSheet resource={resource} label={text.place} whole={text.placeOf(name)} />
      )}
    </Row>
  )
}

function doubtWords(doubt: PositionDoubt | null): string {
  if (!doubt) return text.placelessWords
  return doubt.code === 'far' ? text.far(doubt.km) : text.wrong
}

type RowProps = { resource: Resource; matter: ReactNode; children: ReactNode }

function Row({ resource: { id, name, category }, matter, children }: RowProps) {
  const { isReadOnly } = useOpenGroup()
  return (
    <tr>
      <th scope="row">
        <a href={`#${directoryPlace('daftar', id)}`}>{name}</a>
        <p className="soft small">{categoryLabels[category]}</p>
      </th>
      <td>{matter}</td>
      {!isReadOnly && <td>{children}</td>}
    </tr>
  )
}

function ToSheet({ resource, label, whole }: { resource: Resource; label: string; whole: string }) {
  return (
    <a href={`#${directoryPlace('daftar', resource.id)}`} aria-label={whole}>
      {label}
    </a>
  )
}
