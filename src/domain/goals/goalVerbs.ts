/** Words that begin as verbs do and are none. */
const noVerbs = new Set([
  'beras',
  'berat',
  'berita',
  'berkah',
  'berkas',
  'bersih',
  'memori',
  'member',
  'mental',
  'menteri',
  'menu',
  'merah',
  'merek',
])
const plainVerbs = new Set(['belajar', 'datang', 'hadir', 'ikut', 'masuk', 'pulang', 'tinggal'])
const activeVerb = /^(?:meng|meny|mem[bpf]|men[cdjtz]|me[lmnrwy]|ber)\p{L}{2,}$/u

const joiners = new Set(['dan', 'serta', 'sekaligus'])
/** After these words a pair of verbs belongs to one thing: between two, without either, for both. */
const holders = new Set(['agar', 'antara', 'ketika', 'saat', 'supaya', 'tanpa', 'tidak', 'untuk'])
const helpers = new Set(['bisa', 'dapat', 'mampu', 'mau', 'berani'])

/**
 * Whether a text names two things to reach: a verb with what it is about, a joining word, another verb
 * ("memenuhi kesepakatan dan menjauhi balap liar"). Two verbs that share what they are about ("merencanakan dan
 * menjalankan kegiatan") are one. A guess that rather keeps silent [own].
 */
export function joinsGoals(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!joiners.has(word)) return false
    const before = words.slice(0, at)
    const lastVerb = before.findLastIndex(isVerb)
    const next = words[at + 1] ?? ''
    const told = helpers.has(next) ? (words[at + 2] ?? '') : next
    const hasOwnObject = lastVerb !== -1 && lastVerb < at - 1
    return hasOwnObject && isVerb(told) && !before.some((one) => holders.has(one))
  })
}

function isVerb(word: string): boolean {
  return plainVerbs.has(word) || (activeVerb.test(word) && !noVerbs.has(word))
}
