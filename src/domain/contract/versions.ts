import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Contract } from '../records/contract'

/** Every version of the contract, oldest first. */
export function contractVersions(group: GroupFile): Contract[] {
  return inUse(group.records.contract).sort((one, other) =>
    one.version.localeCompare(other.version, 'en', { numeric: true }),
  )
}

/** Whether somebody signed this version: then its words stay, and a change is another version. Source: domain.md 2.6. */
export function isLocked({ signatures, signedCount, firstSignedDate }: Contract): boolean {
  return Boolean(signatures?.length || signedCount || firstSignedDate)
}

/** The number of the first version. */
export const FIRST_VERSION = '1.0'

/** The version that follows: 1.0, 1.1, ... 1.9, 1.10. */
export function nextVersion(version: string): string {
  const [, head = '', last] = /^(.*?)(\d{1,6})$/.exec(version) ?? []
  return last === undefined ? `${version}.1` : `${head}${Number(last) + 1}`
}

/** The id under which a version of the contract is kept. */
export function contractId(version: string): string {
  return `KK-v${version}`
}

/** What a version says otherwise than the one before: parts worded anew, and lines that came or went. */
export type ContractDifference = {
  reworded: ('time' | 'task' | 'cooperation' | 'pledge')[]
  added: string[]
  removed: string[]
}

/** What changed from one version of the contract to the next. */
export function contractDifference(former: Contract, next: Contract): ContractDifference {
  const parts = ['time', 'task', 'cooperation', 'pledge'] as const
  const [before, after] = [linesOf(former), linesOf(next)]
  return {
    reworded: parts.filter((part) => (former[part] ?? '') !== (next[part] ?? '')),
    added: after.filter((line) => !before.includes(line)),
    removed: before.filter((line) => !after.includes(line)),
  }
}

function linesOf({ norms, confidentialityLimits }: Contract): string[] {
  return [...(norms ?? []), ...(confidentialityLimits ?? [])]
}
