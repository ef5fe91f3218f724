/** The forms that can be filled in by hand: attendance list, record of the meeting, slips of immediate evaluation. */
export const blankFormParts = ['hadir', 'catatan', 'uca'] as const
export type BlankFormPart = (typeof blankFormParts)[number]
