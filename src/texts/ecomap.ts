import type { EcoMap, EcoSystem } from '../domain/ecomap/ecoMap'
import type { EcoMapChange, RelationChange, RelationTurn } from '../domain/ecomap/ecoMapChange'
import type { Relation, RelationStrength, SystemKind } from '../domain/ecomap/relation'
import { formatDay } from './formats'
import { relationDirectionWords, relationStrengthWords, strengthWords } from './resourceLabels'

/** The signs of the drawing, in the usual notation of eco-maps. */
export const ecoMapLegend = {
  title: 'Arti garis dan bentuk',
  strengths: {
    kuat: 'Hubungan kuat',
    sedang: 'Hubungan sedang',
    lemah: 'Hubungan lemah',
    tegang: 'Hubungan tegang',
    belumAda: 'Belum ada hubungan',
  } satisfies Record<RelationStrength, string>,
  arrow: 'Panah: arah mengalirnya bantuan dan tenaga',
  kinds: {
    formal: 'Sumber formal',
    informal: 'Sumber informal',
    kemasyarakatan: 'Sumber kemasyarakatan',
  } satisfies Record<SystemKind, string>,
}

export const ecoMapDrawingText = {
  centre: 'Kelompok',
  /** Read out in place of the drawing; the table beside it tells each relation. */
  summary: (map: EcoMap) => {
    const { systems } = map
    if (systems.length === 0) return 'Eko-peta: belum ada hubungan yang dicatat.'
    const counts = (Object.keys(relationStrengthWords) as RelationStrength[])
      .map((strength) => ({
        strength,
        count: systems.filter(({ relation }) => relation.strength === strength).length,
      }))
      .filter(({ count }) => count > 0)
      .map(({ strength, count }) => `${count} ${relationStrengthWords[strength]}`)
    return `Eko-peta ${versionName(map.day)}: ${systems.length} sumber di sekitar kelompok; ${counts.join(', ')}.`
  },
}

/** "12 September 2026", or that no day was noted. */
export function versionName(day: string | null): string {
  return day === null ? 'tanpa tanggal' : formatDay(day)
}

/** "sejak 12 September 2026". */
export function sinceWords({ since }: Pick<Relation, 'since'>): string {
  return since === null ? 'tanpa tanggal' : `sejak ${formatDay(since)}`
}

/** "Puskesmas Contoh Bergas: kuat, dua arah, sejak 12 September 2026". */
export function relationWords({ name, relation }: Pick<EcoSystem, 'name' | 'relation'>): string {
  return `${name}: ${strengthWords(relation)}, ${sinceWords(relation)}`
}

export const turnLabels: Record<RelationTurn, string> = {
  firstNoted: 'Baru dicatat',
  begun: 'Terjalin',
  stronger: 'Menguat',
  weaker: 'Melemah',
  strained: 'Menjadi tegang',
  ended: 'Terputus',
  turned: 'Arah berubah',
}

/** "BLK Contoh: menguat, dari lemah, ke kelompok menjadi kuat, dua arah." */
export function changeSentence({ name, turn, before, after }: RelationChange): string {
  const became = strengthWords(after)
  if (!before) return `${name}: baru dicatat, ${became}.`
  const was = strengthWords(before)
  if (turn === 'turned')
    return `${name}: arah berubah, dari "${directionWords(before)}" menjadi "${directionWords(after)}" (tetap ${relationStrengthWords[after.strength]}).`
  return `${name}: ${turnLabels[turn].toLowerCase()}, dari "${was}" menjadi "${became}".`
}

function directionWords({ direction }: Relation): string {
  return direction ? relationDirectionWords[direction] : 'belum dicatat'
}

/** How many relations became what, in one sentence: "3 menguat, 1 melemah, 14 tetap". */
export function changeSummary({ changes, unchanged }: EcoMapChange): string {
  const counts = (Object.keys(turnLabels) as RelationTurn[])
    .map((turn) => ({ turn, count: changes.filter((change) => change.turn === turn).length }))
    .filter(({ count }) => count > 0)
    .map(({ turn, count }) => `${count} ${turnLabels[turn].toLowerCase()}`)
  const parts = unchanged > 0 ? [...counts, `${unchanged} tetap`] : counts
  return parts.length > 0 ? `${parts.join(', ')}.` : 'Belum ada yang dapat dibandingkan.'
}

/** Relations that cannot be compared because nobody noted their day. */
export function undatedSentence({ undated }: EcoMapChange): string | null {
  if (undated.length === 0) return null
  return `${undated.length} hubungan tidak dibandingkan karena tanggalnya belum dicatat: ${undated.map(({ name }) => name).join(', ')}.`
}
