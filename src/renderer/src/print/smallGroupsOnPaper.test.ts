import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { smallGroupCases } from '../../../domain/evaluation/smallGroupCases'
import { printedReport, type ReportWish } from '../../../domain/report/printedReport'
import { PrintedPages } from './PrintedPages'

const wishes: ReportWish[] = [
  { kind: 'la' },
  { kind: 'lpk', from: '2026-01-01', to: '2026-02-15' },
  { kind: 'tujuan' },
  { kind: 'sosiometri', surveyIds: [] },
]

test.each(smallGroupCases)(
  'papers of a group of $name are drawn without odd words and numbers',
  ({ group }) => {
    for (const wish of wishes) {
      const report = printedReport(group, wish, '2026-02-15')
      const printedAt = '2026-02-15T08:00:00+07:00'
      const job = { report, paper: 'A4', copy: null, printedAt, isPreview: false } as const
      const markup = renderToStaticMarkup(createElement(PrintedPages, job))
      expect(markup.length).toBeGreaterThan(200)
      expect(
        /NaN|Infinity|undefined|\bnull\b|\[object/.exec(markup)?.[0],
        wish.kind,
      ).toBeUndefined()
    }
  },
)
