/** Whether a consent sheet speaks to a grown-up, or to a child whose guardian consents too. */
export const sheetVersions = ['dewasa', 'anak'] as const
export type SheetVersion = (typeof sheetVersions)[number]
