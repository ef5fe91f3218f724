/** What can be looked at of an instrument: how it is made, its sheets, what they show. */
export const instrumentViews = ['susunan', 'isian', 'hasil'] as const
export type InstrumentView = (typeof instrumentViews)[number]
