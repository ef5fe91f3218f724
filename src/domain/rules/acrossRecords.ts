import type { Fault } from '../faults'
import type { Records } from '../records/kinds'
import { attendanceFaults } from './attendance'
import { dateFaults } from './dates'
import { measureFaults } from './measures'
import { referenceFaults } from './references'
import { uniquenessFaults } from './uniqueness'

/** Every fault between records: doubled identities, references to nothing, crossed dates, marks outside a stay, impossible scores. */
export function faultsAcross(records: Records): Fault[] {
  return [
    ...uniquenessFaults(records),
    ...referenceFaults(records),
    ...dateFaults(records),
    ...attendanceFaults(records),
    ...measureFaults(records),
  ]
}
