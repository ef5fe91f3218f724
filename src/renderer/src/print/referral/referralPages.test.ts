import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { exampleReferral, referralGroup } from '../../../../domain/referrals/exampleReferral'
import { sharedFieldNames } from '../../../../domain/referrals/sharedFields'
import { referralSheet } from '../../../../domain/report/referralSheet'
import { copyMark } from '../../../../domain/report/reportDocument'
import { sharedFieldLabel, sharedFieldWords } from '../../../../texts/referralSheet'
import { ReferralPages } from './ReferralPages'

const asOf = '2026-02-15'

/** The page of a referral with these fields ticked. */
function pageOf(sharedFields: string[], fields: Parameters<typeof exampleReferral>[0] = {}) {
  const group = referralGroup(
    exampleReferral({
      number: '001/RJ/X/II/2026',
      reason: 'Sebab satu',
      servicesGiven: 'Layanan tiga',
      safetyNotes: 'Jaga empat',
      attachments: ['Surat lima'],
      sharedFields,
      ...fields,
    }),
  )
  const sheet = referralSheet(group, { referralId: 'RJ-01', asOf })
  const copy = copyMark(sheet.document, 1)
  return { sheet, html: renderToStaticMarkup(createElement(ReferralPages, { sheet, copy })) }
}

test('every field that is ticked alone stands on the page, and no other does', () => {
  const all = pageOf([...sharedFieldNames]).sheet.fields
  expect(all).toHaveLength(sharedFieldNames.length)
  for (const field of all) {
    const { html } = pageOf([field.name])
    if (field.value !== null) expect(html).toContain(sharedFieldWords(field))
    for (const other of all.filter(({ name, value }) => name !== field.name && value !== null)) {
      expect(html).not.toContain(sharedFieldWords(other))
      if (!['umur', 'nama'].includes(other.name))
        expect(html).not.toContain(`>${sharedFieldLabel(other)}<`)
    }
    expect(html).not.toContain('A-01')
  }
})

test('class, copies, number, basis and the slip stand on it; a draft says so', () => {
  const { html } = pageOf(['nama'])
  for (const words of [
    'SIFAT: RAHASIA',
    'Salinan ke-1 dari 2',
    'Nomor: 001/RJ/X/II/2026',
    'Kepada Yth.',
    'diberikan secara tertulis oleh klien sendiri pada 10 Januari 2026',
    'Lembar Balasan',
    'Wulandari',
  ])
    expect(html).toContain(words)
  expect(html).not.toContain('DRAF')
  expect(pageOf(['nama'], { number: null }).html).toContain('DRAF')
  const withoutBasis = pageOf(['nama'], { memberCode: 'A-02' }).html
  expect(withoutBasis).toContain('tidak boleh dikirim')
  expect(withoutBasis).not.toContain('Baskoro')
})
