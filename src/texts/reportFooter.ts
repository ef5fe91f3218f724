import type { PrintedReport } from '../domain/report/printedReport'
import { formsMark } from './blankForms'
import { sheetText } from './consentSheet'
import { directorySheetText } from './directorySheet'
import { ecoMapSheetText } from './ecomapSheet'
import { formatInstant } from './formats'
import { goalSheetText } from './goalSheet'
import { instrumentFormsText } from './instrumentForms'
import { meetingCode } from './meetingPapers'
import { processText } from './processRecord'
import { recapText } from './recapSheet'
import { seriesSheetText } from './seriesSheet'
import { ballotText, sociometrySheetText } from './sociometrySheet'

/** What stands at the foot of every printed page; page numbers are put in by the printing engine. */
export function reportFooterHtml(report: PrintedReport, printedAt: string): string {
  const { timezone } = report.document
  const style =
    'font:7.5pt "Liberation Sans",Arial,sans-serif;color:#000;width:100%;margin:0 20mm 0 30mm;padding-top:1.5mm;border-top:.4pt solid #000;display:flex;justify-content:space-between;-webkit-print-color-adjust:exact'
  return [
    `<div style="${escaped(style)}">`,
    `<span>${escaped(footerMark(report))}</span>`,
    '<span>Halaman <span class="pageNumber"></span> dari <span class="totalPages"></span></span>',
    `<span>Dicetak ${escaped(formatInstant(printedAt, timezone))}</span>`,
    '</div>',
  ].join('')
}

/** What tells one document from another: its number, or the version of its form. */
function footerMark(report: PrintedReport): string {
  if (report.kind === 'pk') return sheetText.form(report.formVersion)
  if (report.kind === 'tujuan') return goalSheetText.title
  if (report.kind === 'alat') return instrumentFormsText.title
  if (report.kind === 'seri') return seriesSheetText.title
  if (report.kind === 'formulir') return formsMark(report)
  if (report.kind === 'amatan') return `${processText.sheet.title} ${meetingCode(report.subject)}`
  if (report.kind === 'cp' && !report.document.isDraft && !report.document.number)
    return `${processText.title} ${meetingCode(report.subject)}`
  if (report.kind === 'rekap') return recapText.title
  if (report.kind === 'sosiometri') return sociometrySheetText.footer
  if (report.kind === 'suratSuara') return ballotText.title
  if (report.kind === 'ekopeta') return ecoMapSheetText.title
  if (report.kind === 'ds' && !report.document.isDraft)
    return report.document.number ?? directorySheetText.footer
  return report.document.number ?? 'DRAF'
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
