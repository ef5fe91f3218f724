/** Words of the screen "Catatan evaluasi". */
export const evaluationsText = {
  title: 'Catatan evaluasi',
}
