import type { EcoMap } from '../../../../domain/ecomap/ecoMap'
import { turnOf } from '../../../../domain/ecomap/ecoMapChange'
import { turnLabels, versionName } from '../../../../texts/ecomap'
import { ecoMapText, relationOrNone } from '../../../../texts/ecomapScreen'
import { EMPTY } from '../../../../texts/formats'
import { PlaceLink } from '../../frame/PlaceLink'
import { Table } from '../../ui/Table'

const text = ecoMapText.table

type ComparedTableProps = { before: EcoMap; after: EcoMap }

/** Every relation of the later version, as it was and as it is. */
export function ComparedTable({ before, after }: ComparedTableProps) {
  const former = new Map(before.systems.map((system) => [system.id, system]))
  return (
    <Table
      caption={text.caption}
      head={[text.resource, versionName(before.day), versionName(after.day), text.change]}
    >
      {after.systems.map((system) => {
        const was = former.get(system.id)
        const turn = turnOf(was?.relation ?? null, system.relation)
        const isDated = system.relation.notedOn !== null
        return (
          <tr key={system.id}>
            <th scope="row">
              <PlaceLink place={{ screen: 'ekopeta', record: system.id }}>{system.name}</PlaceLink>
            </th>
            <td>{relationOrNone(was)}</td>
            <td>{relationOrNone(system)}</td>
            <td>{isDated ? (turn ? turnLabels[turn] : text.same) : EMPTY}</td>
          </tr>
        )
      })}
    </Table>
  )
}
