import { useMemo } from 'react'
import { inUse } from '../../../../domain/progress/inUse'
import type { Worker } from '../../../../domain/records/worker'
import { useOpenGroup } from '../../state/openGroup'

/** The workers of the agency to whom the directory belongs; none where there is no agency yet. */
export function useWorkers(): Worker[] {
  const workers = useOpenGroup().agency?.records.worker
  return useMemo(() => inUse(workers ?? []), [workers])
}
