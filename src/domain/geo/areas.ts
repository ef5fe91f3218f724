import { bareName, normalName } from './normalName'

/** The kinds of areas, from the widest to the narrowest. */
export const areaLevels = ['province', 'regency', 'district'] as const
export type AreaLevel = (typeof areaLevels)[number]

/** A province, regency (or city) or district. `code` as the Ministry of Home Affairs counts them: 33, 33.22, 33.22.13. */
export type Area = { level: AreaLevel; code: string; name: string }

/** The rows of resources/peta/wilayah.json: code and name. */
export type AreaRows = Record<'provinces' | 'regencies' | 'districts', readonly [string, string][]>

/** All areas of the country, by code and by the area they lie in. */
export type Areas = {
  all: readonly Area[]
  /** Null where no area bears the code. */
  byCode(code: string): Area | null
  /** The areas directly within one, in the order of their codes; the provinces where nothing is given. */
  within(code: string | null): readonly Area[]
}

/** Puts the rows of the list of areas in order. */
export function readAreas({ provinces, regencies, districts }: AreaRows): Areas {
  const rowsOf = (level: AreaLevel, rows: AreaRows['provinces']) =>
    rows.map(([code, name]): Area => ({ level, code, name }))
  const all = [
    ...rowsOf('province', provinces),
    ...rowsOf('regency', regencies),
    ...rowsOf('district', districts),
  ]
  const byCode = new Map(all.map((area) => [area.code, area]))
  const within = new Map<string, Area[]>()
  for (const area of all) {
    const around = parentCode(area.code) ?? ''
    const siblings = within.get(around)
    if (siblings) siblings.push(area)
    else within.set(around, [area])
  }
  return {
    all,
    byCode: (code) => byCode.get(code) ?? null,
    within: (code) => within.get(code ?? '') ?? [],
  }
}

/** The code of the area around this one: 33.22 of 33.22.13; null for a province. */
export function parentCode(code: string): string | null {
  const end = code.lastIndexOf('.')
  return end < 0 ? null : code.slice(0, end)
}

/** Names of the areas in which something lies, as far as they were chosen. */
export type AreaNames = {
  village?: string | null
  district?: string | null
  regency?: string | null
  province?: string | null
}

/** What is written into the fields of a record for an area: its own name and those of the areas around it. */
export function namesOfArea(areas: Areas, code: string | null): AreaNames {
  const names: AreaNames = { district: null, regency: null, province: null }
  for (let at = code; at !== null; at = parentCode(at)) {
    const area = areas.byCode(at)
    if (area) names[area.level] = area.name
  }
  return names
}

/**
 * The narrowest area that written names stand for, from the province downward: null where the province is
 * unknown. "Kab. Semarang" is Kabupaten Semarang; "Semarang" alone is the regency and not the city of that name.
 */
export function areaOfNames(areas: Areas, names: AreaNames): Area | null {
  return areaLevels.reduce<{ area: Area | null; isLost: boolean }>(
    ({ area, isLost }, level) => {
      const written = names[level]
      const next = !isLost && written ? named(areas.within(area?.code ?? null), written) : null
      return { area: next ?? area, isLost: next === null }
    },
    { area: null, isLost: false },
  ).area
}

function named(among: readonly Area[], written: string): Area | null {
  const normal = normalName(written)
  const bare = bareName(normal)
  return (
    among.find(({ name }) => normalName(name) === normal) ??
    among.find(({ name }) => bareName(normalName(name)) === bare) ??
    null
  )
}
