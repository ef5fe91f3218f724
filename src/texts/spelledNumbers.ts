const digits = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
]
const scales = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
] as const

/** "empat juta lima ratus enam puluh ribu": a whole number from 0 to below 10^15 in words (terbilang). */
export function spelledNumber(value: number): string {
  return value === 0 ? 'nol' : words(value).join(' ')
}

/** "Empat juta lima ratus enam puluh ribu rupiah", as it stands under a sum of money. */
export function spelledRupiah(amount: number): string {
  const spelled = `${spelledNumber(amount)} rupiah`
  return spelled.charAt(0).toUpperCase() + spelled.slice(1)
}

function words(value: number): string[] {
  for (const [size, name] of scales) {
    if (value < size) continue
    const count = Math.floor(value / size)
    const head = size === 1e3 && count === 1 ? ['seribu'] : [...words(count), name]
    return [...head, ...words(value % size)]
  }
  if (value >= 200) return [...words(Math.floor(value / 100)), 'ratus', ...words(value % 100)]
  if (value >= 100) return ['seratus', ...words(value - 100)]
  if (value >= 20) return [...words(Math.floor(value / 10)), 'puluh', ...words(value % 10)]
  if (value >= 12) return [...words(value - 10), 'belas']
  return value === 0 ? [] : [digits[value] ?? '']
}
