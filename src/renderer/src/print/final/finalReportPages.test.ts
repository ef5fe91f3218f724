import { readFileSync } from 'node:fs'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { importGroup } from '../../../../domain/exchange/importGroup'
import { emptyGroup, type GroupFile } from '../../../../domain/groupFile'
import { exampleGroup, exampleProgram } from '../../../../domain/progress/exampleGroup'
import { finalReport } from '../../../../domain/report/finalReport'
import { finalSections, finalTitles } from '../../../../texts/finalTitles'
import { FinalReportPages } from './FinalReportPages'

const asOf = '2026-11-22'

function pagesOf(group: GroupFile): string {
  const report = structuredClone(finalReport(group, { asOf }))
  const html = renderToStaticMarkup(createElement(FinalReportPages, { report, copy: null }))
  return html.replaceAll('&amp;', '&')
}

function sampleGroup(): GroupFile {
  const value = JSON.parse(readFileSync('resources/contoh/langkah-baru.json', 'utf8'))
  const stamp = { at: `${asOf}T07:00:00.000Z`, by: 'PS-01' }
  const result = importGroup(value, { groupId: 'G-01', stamp, asOf })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

const headings = [...Object.values(finalSections).flat(), finalTitles.budget, finalTitles.closing]

test('the sample fills every chapter', () => {
  const html = pagesOf(sampleGroup())
  for (const heading of headings) expect(html.split(heading).length).toBeGreaterThan(2)
  expect(html).toContain('Realisasi 91,0% dari rencana Rp4.560.000.')
  expect(html).toContain('Empat juta seratus empat puluh delapan ribu lima ratus rupiah')
  expect(html).toContain('Konseling perorangan: 2 kasus dengan 7 pertemuan')
  expect(html).not.toContain(finalTitles.gaps)
})

test('a program of which nothing was written yet says so on every page, calmly', () => {
  for (const group of [exampleGroup(...exampleProgram()), emptyGroup('G-02')]) {
    const html = pagesOf(group)
    for (const heading of headings) expect(html).toContain(heading)
    expect(html).not.toMatch(/undefined|NaN|null|\[object/)
    expect(html).toContain(finalTitles.gaps)
  }
})
