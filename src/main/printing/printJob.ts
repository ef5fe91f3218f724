import type { PrintJob } from '../../bridge/bridge'
import type { Paper } from '../../domain/catalog/lists'
import type { Day } from '../../domain/day'
import type { GroupFile } from '../../domain/groupFile'
import { progressReport } from '../../domain/report/progressReport'
import { copyMark } from '../../domain/report/reportDocument'

/** What the printing page is given: the masked model of the report, never the group itself. */
export function printJobFor(
  group: GroupFile,
  wish: { from: Day; to: Day; paper: Paper; printedAtOnce: number },
  clock: { today: Day; now: string },
): PrintJob {
  const report = progressReport(group, { from: wish.from, to: wish.to, asOf: clock.today })
  return {
    report,
    paper: wish.paper,
    printedAt: clock.now,
    copy: copyMark(report.document, wish.printedAtOnce),
  }
}
