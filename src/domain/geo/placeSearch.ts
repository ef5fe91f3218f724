import { type Area, type Areas, parentCode } from './areas'
import { bareName, normalName } from './normalName'
import type { Place } from './places'

/** One answer of the search: a named place, or an area. */
export type Found = { kind: 'place'; place: Place } | { kind: 'area'; area: Area }

type Entry = { normal: string; bare: string; weight: number; found: Found }

/** All names that can be looked for, prepared once: about 9,800 of them. */
export type PlaceIndex = readonly Entry[]

/** Prepares the names of places and areas to be searched. */
export function placeIndex(places: readonly Place[], areas: Areas): PlaceIndex {
  const entry = (name: string, weight: number, found: Found): Entry => {
    const normal = normalName(name)
    return { normal, bare: bareName(normal), weight, found }
  }
  return [
    ...areas.all.map((area) =>
      entry(areaWords(area), areaWeight[area.level], { kind: 'area', area }),
    ),
    ...places.map((place) => entry(place.name, place.rank + 1, { kind: 'place', place })),
  ]
}

/** Among equally good answers the wider known comes first: the regency before the village. */
const areaWeight = { province: 0, regency: 1, district: 3.5 }

/** A district is found under its bare name and with its kind before it. */
function areaWords({ level, name }: Area): string {
  return level === 'district' ? `kecamatan ${name}` : name
}

/**
 * Places and areas under a written name, the best first: those called just so, those that begin so, those with a
 * word that begins so, those that hold it. A part after a comma narrows it to an area: "Bergas, Semarang".
 * @returns at most `most` answers; none for less than two letters.
 */
export function searchPlaces(
  index: PlaceIndex,
  areas: Areas,
  written: string,
  most = 8,
): readonly Found[] {
  const [first = '', ...around] = written.split(',').map(normalName)
  if (first.length < 2) return []
  const wanted = around.filter((part) => part !== '')
  const hits: { entry: Entry; grade: number }[] = []
  for (const entry of index) {
    const grade = gradeOf(entry, first)
    if (grade === null) continue
    if (wanted.length > 0 && !liesIn(entry.found, areas, wanted)) continue
    hits.push({ entry, grade })
  }
  return hits
    .sort(
      (one, other) =>
        one.grade - other.grade ||
        one.entry.weight - other.entry.weight ||
        one.entry.bare.length - other.entry.bare.length ||
        one.entry.normal.localeCompare(other.entry.normal),
    )
    .slice(0, most)
    .map(({ entry }) => entry.found)
}

/** How well a name answers: 0 called just so, 3 only holds it; null not at all. */
function gradeOf({ normal, bare }: Entry, first: string): number | null {
  if (!normal.includes(first)) return null
  if (bare === first || normal === first) return 0
  if (bare.startsWith(first) || normal.startsWith(first)) return 1
  return normal.includes(` ${first}`) ? 2 : 3
}

function liesIn(found: Found, areas: Areas, wanted: readonly string[]): boolean {
  const around = codesAround(found).map((code) => normalName(areas.byCode(code)?.name ?? ''))
  return wanted.every((part) => around.some((name) => name.includes(part)))
}

/** Codes of the areas in which an answer lies, the narrowest first. */
export function codesAround(found: Found): readonly string[] {
  const codes: string[] = []
  let code = found.kind === 'area' ? parentCode(found.area.code) : found.place.areaCode
  for (; code !== null; code = parentCode(code)) codes.push(code)
  return codes
}
