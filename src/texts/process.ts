/** Words of the screen "Evaluasi proses". */
export const processText = {
  title: 'Evaluasi proses',
}
