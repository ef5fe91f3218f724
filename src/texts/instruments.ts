import type { InstrumentView } from '../domain/measuring/instrumentViews'

const views: Record<InstrumentView, string> = {
  susunan: 'Susunan',
  isian: 'Pengisian',
  hasil: 'Hasil',
}

/** Words of the screen "Alat ukur". */
export const instrumentsText = {
  title: 'Alat ukur',
  views,
  viewsOf: (code: string) => `Bagian alat ukur ${code}`,
  empty: {
    title: 'Belum ada alat ukur',
    body: 'Tambahkan alat ukur untuk melihat perubahan anggota dari awal sampai akhir program.',
  },
}

/** What a usual point of measurement is called in a sentence; a meeting is called by its own id. */
export function pointWord(point: string): string {
  return pointWords[point] ?? point
}

const pointWords: Record<string, string> = {
  pra: 'awal',
  tengah: 'tengah',
  akhir: 'akhir',
  tindakLanjut: 'tindak lanjut',
}
