import { useMemo } from 'react'
import { inUse } from '../../../domain/progress/inUse'
import type { Worker } from '../../../domain/records/worker'
import { useOpenGroup } from '../state/openGroup'

/** The workers of the group, whoever leads it first; of the agency where the directory is open, which has none itself. */
export function useWorkers(): Worker[] {
  const { group, agency } = useOpenGroup()
  const { worker, program } = group.records
  return useMemo(() => {
    const own = inUse(worker)
    const lead = inUse(program)[0]?.leadWorkerId
    const workers = own.length > 0 ? own : inUse(agency?.records.worker ?? [])
    return workers.toSorted((one, other) => Number(other.id === lead) - Number(one.id === lead))
  }, [worker, program, agency])
}
