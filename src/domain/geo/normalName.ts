/**
 * A name of a place or area as it is compared: without accents, case, signs and doubled blanks, and with the
 * short forms that people write spelled as in the lists of areas ("Kab." and "Kabupaten" are the same).
 */
export function normalName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:kab|kabupaten administrasi)\b/g, 'kabupaten')
    .replace(/\bkota administrasi\b/g, 'kota')
    .replace(/\b(?:kec|kecamatan)\b/g, 'kecamatan')
    .replace(/\b(?:prov|propinsi|provinsi)\b/g, 'provinsi')
    .replace(/\b(?:diy|di yogyakarta)\b/g, 'daerah istimewa yogyakarta')
    .trim()
}

const kinds = /^(?:kabupaten|kota|kecamatan|provinsi) /

/** The compared name without the word for the kind of area: "kabupaten semarang" is "semarang". */
export function bareName(normal: string): string {
  return normal.replace(kinds, '')
}
