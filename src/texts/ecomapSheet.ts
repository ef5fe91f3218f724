import type { EcoMap } from '../domain/ecomap/ecoMap'
import { turnOf } from '../domain/ecomap/ecoMapChange'
import type { EcoMapSheet } from '../domain/report/ecoMapSheet'
import { sinceWords, turnLabels, versionName } from './ecomap'
import { EMPTY, formatDay } from './formats'
import { strengthWords, systemKindLabels } from './resourceLabels'

/** Words of the printed eco-map. */
export const ecoMapSheetText = {
  title: 'Eko-peta Kelompok',
  asOf: (day: string) => `Dicetak menurut catatan per ${formatDay(day)}`,
  purpose:
    'Kelompok di tengah, sumber di sekitarnya. Garis menunjukkan kuat hubungan, panah menunjukkan arah mengalirnya bantuan. Anggota tidak disebut.',
  none: 'Belum ada hubungan dengan sumber yang dicatat.',
  state: (day: string | null) =>
    day === null ? 'Keadaan tanpa tanggal' : `Keadaan pada ${formatDay(day)}`,
  noneThen: 'Pada tanggal ini belum ada hubungan yang dicatat.',
  changes: (from: string | null, to: string | null) =>
    `Perubahan dari ${versionName(from)} ke ${versionName(to)}`,
  noChange: 'Tidak ada hubungan yang berubah.',
  table: 'Hubungan dengan tiap sumber',
  columns: {
    resource: 'Sumber',
    kind: 'Jenis',
    relation: 'Hubungan',
    since: 'Keadaan sejak',
    change: 'Perubahan',
  },
  same: 'tetap',
  notNoted: 'belum dicatat',
  closing:
    'Eko-peta ini menunjukkan hubungan sebagaimana dinilai petugas bersama kelompok pada tanggal yang disebut. Hubungan berubah; catat kembali keadaannya secara berkala.',
  acknowledged: 'Mengetahui,',
  head: (position: string | null | undefined) => `${position ?? 'Pimpinan lembaga'},`,
}

/** Title of the window and the file: code and day only. */
export function ecoMapSheetTitle({ program, asOf }: EcoMapSheet): string {
  return ['Eko-peta', program?.code ?? 'kelompok', asOf].join(' ')
}

type Row = { key: string; cells: string[] }

/** One version: each system, its kind, how it stands, and since when. */
export function relationRows({ systems }: EcoMap): Row[] {
  return systems.map(({ id, name, kind, relation }) => ({
    key: id,
    cells: [
      name,
      systemKindLabels[kind].toLowerCase(),
      strengthWords(relation),
      sinceWords(relation),
    ],
  }))
}

/** Two versions: each system, how it stood, how it stands, and what became of it. */
export function comparedRelationRows(before: EcoMap, after: EcoMap): Row[] {
  const former = new Map(before.systems.map((system) => [system.id, system.relation]))
  return after.systems.map(({ id, name, relation }) => {
    const was = former.get(id)
    const turn = turnOf(was ?? null, relation)
    return {
      key: id,
      cells: [
        name,
        was ? strengthWords(was) : ecoMapSheetText.notNoted,
        strengthWords(relation),
        relation.notedOn === null
          ? EMPTY
          : turn
            ? turnLabels[turn].toLowerCase()
            : ecoMapSheetText.same,
      ],
    }
  })
}
