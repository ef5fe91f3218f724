/** Words of the screen "Seri waktu". */
export const seriesText = {
  title: 'Seri waktu',
}
