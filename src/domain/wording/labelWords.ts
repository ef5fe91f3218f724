/**
 * Words that judge a person instead of describing what he or she did, by what they say of somebody, with the
 * forms in which they are written. Behaviour (berbohong, melawan) and topics (kemalasan, kenakalan) are none.
 * Source: domain.md 4.2 penerimaan, 8.4.
 */
const forms = {
  nakal: ['nakal'],
  malas: ['malas', 'pemalas', 'malas-malasan', 'bermalas-malasan', 'ogah-ogahan'],
  bandel: ['bandel', 'badung', 'bengal'],
  bodoh: ['bodoh', 'goblok', 'tolol', 'bebal', 'dungu', 'idiot'],
  pembangkang: ['pembangkang', 'membangkang', 'durhaka'],
  pembohong: ['pembohong', 'tukang bohong', 'suka bohong', 'munafik'],
  manja: ['manja'],
  cengeng: ['cengeng', 'lebay', 'penakut', 'pengecut'],
  susahDiatur: ['(?:susah|sulit|tidak bisa|tak bisa|tidak dapat) diatur'],
  berandal: ['b(?:e)?randal(?:an)?', 'preman', 'begajulan'],
  liar: [
    '(?<!(?:parkir|pungutan|rumah|bangunan|hewan|satwa|tanaman|pedagang|balap|balapan)\\s+)liar',
  ],
  tidakTahuDiri: ['(?:tidak|tak) tahu (?:diri|malu)', 'kurang ajar', 'tidak sopan'],
  kerasKepala: ['keras kepala', 'kepala batu'],
  cariPerhatian: ['(?:cari|mencari)(?:-cari)? perhatian', 'caper'],
  pengacau: ['pengacau', 'perusuh', '(?:biang|tukang) (?:kerok|onar|rusuh|ribut)'],
  jahat: ['jahat', 'bejat'],
  egois: ['egois', 'mau menang sendiri', 'sombong', 'angkuh'],
  pemarah: ['pemarah', 'temperamental', 'emosian'],
  tidakNormal: ['gila', 'tidak normal', 'abnormal', 'cacat mental', 'tidak waras'],
  tanpaHarapan: ['(?:tidak|tak) (?:punya|ada) (?:masa depan|harapan)', 'sampah masyarakat'],
} as const

/** What a judging word says of somebody; the better wording for each lives in `texts`. */
export type Label = keyof typeof forms
export const labels = Object.keys(forms) as Label[]

/** A judging word in a text: as it was written, and where it begins (UTF-16 units). */
export type LabelFind = { label: Label; words: string; at: number }

const particles = '(?:nya|lah|kah|pun|ku|mu)?'
const patterns = labels.map((label) => ({
  label,
  // The longest form first, so that "bermalas-malasan" is one word.
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...forms[label]]
      .sort((one, other) => other.length - one.length)
      .join('|')
      .replaceAll(' ', '\\s+')})${particles}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
}))

/** What somebody said, word for word: between quotation marks, within one paragraph. */
const quotations = [
  /"[^"\n]*"/gu,
  /[“„][^“”„\n]*[”“]/gu,
  /‘[^‘’\n]*’(?!\p{L})/gu,
  /«[^«»\n]*»/gu,
  /(?<![\p{L}\p{N}])'[^'\n]*'(?![\p{L}\p{N}])/gu,
]

/**
 * The judging words of a text in its order, each with its place: whole words only, and none that is quoted.
 * They are shown to the worker with a better wording, and never stand in the way of saving.
 */
export function findLabels(text: string): LabelFind[] {
  const own = quotations.reduce(
    (rest, quotation) => rest.replace(quotation, (quoted) => ' '.repeat(quoted.length)),
    text,
  )
  return patterns
    .flatMap(({ label, pattern }) =>
      [...own.matchAll(pattern)].map((found) => ({ label, words: found[0], at: found.index })),
    )
    .sort((one, other) => one.at - other.at)
}

/** Whether a note calls someone by a judging word. */
export function hasLabelWord(text: string): boolean {
  return findLabels(text).length > 0
}
