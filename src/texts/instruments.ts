/** Words of the screen "Alat ukur". */
export const instrumentsText = {
  title: 'Alat ukur',
}
