import type { OpenedGroup } from '../bridge/bridge'
import type { OpenReport } from './storage/copies'

/** What the worker is told where another save had to stand in for a damaged one; null where none had. */
export function recoveryOf(report: OpenReport | null): OpenedGroup['recovered'] {
  if (!report?.isRecovered) return null
  return {
    opened: report.opened ?? '',
    keptAside: report.damaged.flatMap((copy) => copy.keptAs ?? []),
  }
}
