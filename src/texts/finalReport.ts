import type { FinalReport } from '../domain/report/finalReport'

/** Words of the final report. Source: domain.md 6.7. */
export const finalReportText = {
  title: 'Laporan Akhir Program',
}

/** Title of the file: number and code only. */
export function finalReportTitle({ document, identity, asOf }: FinalReport): string {
  const what = document.number ? `LA ${document.number.replaceAll('/', '-')}` : `LA draf ${asOf}`
  return [what, identity?.code].filter(Boolean).join(' ')
}
