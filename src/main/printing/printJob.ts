import type { PrintJob } from '../../bridge/bridge'
import type { Paper } from '../../domain/catalog/lists'
import type { Day } from '../../domain/day'
import type { GroupFile } from '../../domain/groupFile'
import { copyMarkOf, printedReport, type ReportWish } from '../../domain/report/printedReport'

/** What the printing page is given: the finished model of the document, never the group itself. */
export function printJobFor(
  group: GroupFile,
  wish: ReportWish & { paper: Paper; printedAtOnce: number },
  clock: { today: Day; now: string },
): PrintJob {
  const report = printedReport(group, wish, clock.today)
  return {
    report,
    paper: wish.paper,
    printedAt: clock.now,
    copy: copyMarkOf(report, wish.printedAtOnce),
  }
}
