import { nextWorkerId } from '../../../../domain/agency/nextId'
import { nameKey } from '../../../../domain/members/nameKey'
import { bridge } from '../../bridge'

/** A worker first named with a new group is known to the agency from then on, and offered with the next one. */
export async function keepWorker(name: string): Promise<void> {
  const agency = await bridge.openAgency({})
  if (!agency.ok) return
  const { revision, records } = agency.value.group
  if (records.worker.some((worker) => nameKey(worker.name) === nameKey(name))) return
  const id = nextWorkerId(records.worker.map((worker) => worker.id))
  const record = { id, name, role: 'pekerjaSosialUtama', active: true }
  await bridge.changeAgency({
    base: revision,
    change: { put: [{ kind: 'worker', record }], remove: [] },
  })
}
