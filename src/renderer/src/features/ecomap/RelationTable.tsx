import { bySeat, type EcoMap } from '../../../../domain/ecomap/ecoMap'
import type { SystemKind } from '../../../../domain/ecomap/relation'
import { inUse } from '../../../../domain/progress/inUse'
import { sinceWords } from '../../../../texts/ecomap'
import { ecoMapText, relationOrNone } from '../../../../texts/ecomapScreen'
import { EMPTY } from '../../../../texts/formats'
import { systemKindLabels } from '../../../../texts/resourceLabels'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import { Table } from '../../ui/Table'

const text = ecoMapText.table

type RelationTableProps = { map: EcoMap; kinds: readonly SystemKind[] }

/** Every resource with its relation, the accessible equal of the drawing; those of which nothing is noted too. */
export function RelationTable({ map, kinds }: RelationTableProps) {
  const { group } = useOpenGroup()
  const relations = new Map(map.systems.map((system) => [system.id, system]))
  const resources = inUse(group.records.resource)
    .filter(({ systemKind }) => kinds.includes(systemKind))
    .sort(bySeat)
  return (
    <Table caption={text.caption} head={[text.resource, text.kind, text.relation, text.since]}>
      {resources.map(({ id, name, systemKind }) => {
        const system = relations.get(id)
        return (
          <tr key={id}>
            <th scope="row">
              <PlaceLink place={{ screen: 'ekopeta', record: id }}>{name}</PlaceLink>
            </th>
            <td>{systemKindLabels[systemKind]}</td>
            <td className={system ? undefined : 'soft'}>{relationOrNone(system)}</td>
            <td>{system ? sinceWords(system.relation) : EMPTY}</td>
          </tr>
        )
      })}
    </Table>
  )
}
