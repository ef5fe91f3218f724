/** Words of the view over all groups of the library. */
export const acrossGroupsText = {
  title: 'Lintas kelompok',
}
