import type { FieldValues } from 'react-hook-form'
import { contractId } from '../../../../domain/contract/versions'
import { withoutStamps } from '../../../../domain/groupFile'
import type { Contract } from '../../../../domain/records/contract'
import { fixedLimits } from '../../../../texts/contract'

/** The words of a contract as they are written; the limits that always hold are not written, only more of them. */
export type ContentsDraft = Pick<Contract, 'time' | 'task' | 'cooperation' | 'norms' | 'pledge'> & {
  moreLimits: string[]
}

export function contentsOf(contract: Contract | undefined): ContentsDraft {
  const { time, task, cooperation, norms, pledge, confidentialityLimits } = contract ?? {}
  return {
    time: time ?? '',
    task: task ?? '',
    cooperation: cooperation ?? '',
    norms: norms ?? [],
    pledge: pledge ?? '',
    moreLimits: (confidentialityLimits ?? []).filter((limit) => !fixedLimits.includes(limit)),
  }
}

/** The contract of what was typed: the one that stands, or the first one. */
export function withContents(
  typed: Partial<ContentsDraft>,
  contract: Contract | undefined,
  version: string,
): FieldValues {
  const { moreLimits, ...contents } = typed
  const { time, task, cooperation, norms, pledge, confidentialityLimits, ...rest } = contract
    ? withoutStamps<'contract'>(contract)
    : ({} as Partial<Contract>)
  return {
    ...rest,
    ...contents,
    id: contract?.id ?? contractId(version),
    version,
    confidentialityLimits: [...fixedLimits, ...(moreLimits ?? [])],
  }
}
