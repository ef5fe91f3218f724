import type { InstrumentView } from '../domain/measuring/instrumentViews'

const views: Record<InstrumentView, string> = {
  susunan: 'Susunan',
  isian: 'Pengisian',
  hasil: 'Hasil',
}

type Named = { code: string; version?: string | null | undefined }

/** Words of the screen "Alat ukur". */
export const instrumentsText = {
  title: 'Alat ukur',
  views,
  viewsOf: (code: string) => `Bagian alat ukur ${code}`,
  empty: {
    title: 'Belum ada alat ukur',
    body: 'Tambahkan alat ukur untuk melihat perubahan anggota dari awal sampai akhir program.',
  },
  add: 'Tambah alat ukur',
  toList: 'Semua alat ukur',
  columns: ['Alat ukur', 'Butir', 'Waktu pengukuran', 'Terisi', 'Lisensi', 'Validitas'],
  version: (version: string) => `versi ${version}`,
  heading: ({ code, name, version }: Named & { name: string }) =>
    [`${code} ${name}`, version?.trim() && `versi ${version.trim()}`].filter(Boolean).join(', '),
  sheets: (count: number) => (count === 0 ? 'belum ada' : `${count} lembar`),
  atMeetings: (meetings: number) => `pada ${meetings} pertemuan`,
  withoutNames: (meetings: number) =>
    `Alat ini dijawab tanpa nama dan dicatat pada pertemuan itu sendiri: ${meetings} pertemuan sudah memuatnya. Hasilnya tampak pada evaluasi proses.`,
  noPoints: 'belum ditentukan',
  noValidation: 'belum ditulis',
  older: (count: number) => `Versi sebelumnya (${count})`,
  unsaved: 'belum disimpan',
  archived: {
    title: (count: number) => `Diarsipkan (${count})`,
    note: 'Lembar yang sudah terisi tetap tersimpan.',
    restore: 'Pakai lagi',
    restoreOf: (name: string) => `Pakai lagi ${name}`,
    restoreLabel: (name: string) => `alat ukur ${name} dipakai lagi`,
  },
  missing: (id: string) => `Alat ukur ${id} tidak ada atau sudah diarsipkan`,
}

/** An instrument in the words by which it is called: "SKSR-20 versi 2". */
export function instrumentWords({ code, version }: Named): string {
  return version?.trim() ? `${code} ${instrumentsText.version(version.trim())}` : code
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
