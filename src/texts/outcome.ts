/** Words of the screen "Evaluasi hasil". */
export const outcomeText = {
  title: 'Evaluasi hasil',
}
