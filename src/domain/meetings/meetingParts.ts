/** The parts of the screen of one meeting, in the order in which they are worked on. */
export const meetingParts = ['rencana', 'kehadiran', 'catatan'] as const
export type MeetingPart = (typeof meetingParts)[number]
