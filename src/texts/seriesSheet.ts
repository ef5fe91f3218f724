import type { SeriesSheet } from '../domain/report/seriesSheet'

/** Words of a series on paper. */
export const seriesSheetText = {
  title: 'Lembar seri waktu',
}

/** Title of the file: codes only. */
export function seriesSheetTitle({ memberCode, program }: SeriesSheet): string {
  return ['Seri', program?.code, memberCode].filter(Boolean).join(' ')
}
