/** Size of a small chart of which four stand beside each other on A4, so that its words print at 7 points. */
export const paperMultiple = { width: 116, height: 68 }
