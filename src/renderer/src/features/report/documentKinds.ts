/** The documents that can be chosen, in the order in which they are offered; sheets of single members lie with the process record. */
export const documentKinds = [
  'lpk',
  'rp',
  'pk',
  'tujuan',
  'la',
  'alat',
  'seri',
  'ba',
  'cp',
  'formulir',
  'sosiometri',
  'suratSuara',
  'ekopeta',
  'rj',
  'ds',
] as const
export type DocumentKind = (typeof documentKinds)[number]
