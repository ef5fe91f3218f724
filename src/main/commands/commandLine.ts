import { parseArgs } from 'node:util'
import type { GroupType } from '../../domain/acrossGroups/groupContribution'
import { groupTypes, papers, resourceCategories } from '../../domain/catalog/lists'
import { type Day, isDay } from '../../domain/day'
import { type MapReach, mapReaches } from '../../domain/geo/mapReach'
import { type SheetVersion, sheetVersions } from '../../domain/report/sheetVersions'

const kinds = [
  'lpk',
  'rp',
  'pk',
  'tujuan',
  'la',
  'alat',
  'seri',
  'ba',
  'cp',
  'amatan',
  'formulir',
  'sosiometri',
  'suratSuara',
  'ekopeta',
  'rj',
  'ds',
  'rekap',
] as const

const options = {
  library: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'as-of': { type: 'string' },
  kind: { type: 'string' },
  member: { type: 'string', multiple: true },
  blank: { type: 'boolean' },
  form: { type: 'string' },
  meeting: { type: 'string' },
  survey: { type: 'string', multiple: true },
  day: { type: 'string', multiple: true },
  referral: { type: 'string' },
  instrument: { type: 'string' },
  point: { type: 'string' },
  measure: { type: 'string' },
  split: { type: 'string' },
  nicknames: { type: 'boolean' },
  category: { type: 'string', multiple: true },
  reach: { type: 'string' },
  public: { type: 'boolean' },
  type: { type: 'string' },
  paper: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const

type ResourceCategory = (typeof resourceCategories)[number]

/** A command as typed, already checked. */
export type CommandLine = {
  name: string
  file: string
  library: string | null
  period: { from: Day; to: Day } | null
  asOf: Day
  /** Whether the day was given: then the clock of the print stands on it too. */
  isAsOfGiven: boolean
  paper: (typeof papers)[number] | null
  kind: (typeof kinds)[number]
  /** Members whose consent sheets are wanted; `isBlank` asks for one to be filled in by hand. */
  memberCodes: string[]
  isBlank: boolean
  /** Which form of the sheet; null = by each member's age. */
  version: SheetVersion | null
  /** The meeting whose papers are wanted, by its id. */
  meeting: string | null
  /** Surveys that are wanted; `isNamed` puts nicknames on their slips in place of codes. */
  surveyIds: string[]
  isNamed: boolean
  /** Versions of the eco-map that are wanted, by their days; the latest where none is named. */
  days: Day[]
  /** The referral whose sheet is wanted. */
  referralId: string | null
  /** The instrument whose sheets are wanted, and at which point. */
  instrumentId: string | null
  point: string | null
  /** Of what a series is wanted, and from which point on the program ran. */
  measure: string | null
  split: string | null
  /** Categories of resources that are wanted, all where none is named; how far around the agency the map reaches. */
  categories: ResourceCategory[]
  reach: MapReach
  /** For everybody to read: without the eco-map of the group. */
  isPublic: boolean
  /** The kind of program whose groups are counted; all where none is named. */
  type: GroupType | null
  out: string | null
  isJson: boolean
  language: 'id' | 'en'
}

/** A command line that makes no sense: its sentence says what to type. */
export class UsageFault extends Error {}

/** Reads a command line; everything that is wrong with it is one sentence. */
export function readCommandLine(words: readonly string[], today: Day): CommandLine {
  const { values, positionals } = parse(words)
  const [name = '', file, ...rest] = positionals
  if (!file) throw new UsageFault('Sebutkan berkas yang hendak dibaca.')
  if (rest.length > 0) throw new UsageFault('Sebutkan satu berkas saja.')
  return {
    name,
    file,
    library: values.library || null,
    period: periodOf(values.from, values.to),
    asOf: dayOf('--as-of', values['as-of']) ?? today,
    isAsOfGiven: values['as-of'] !== undefined,
    paper: paperOf(values.paper),
    kind: kindOf(values.kind),
    memberCodes: values.member ?? [],
    isBlank: values.blank ?? false,
    version: versionOf(values.form),
    meeting: values.meeting ?? null,
    surveyIds: values.survey ?? [],
    isNamed: values.nicknames ?? false,
    days: daysOf(values.day ?? []),
    referralId: values.referral ?? null,
    instrumentId: values.instrument ?? null,
    point: values.point ?? null,
    measure: values.measure ?? null,
    split: values.split ?? null,
    categories: categoriesOf(values.category ?? []),
    reach: reachOf(values.reach),
    isPublic: values.public ?? false,
    type: typeOf(values.type),
    out: values.out ?? null,
    isJson: values.json ?? false,
    language: languageOf(values.lang),
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch {
    throw new UsageFault('Ada pilihan yang tidak dikenal atau tidak lengkap; periksa ejaannya.')
  }
}

function periodOf(from: string | undefined, to: string | undefined): { from: Day; to: Day } | null {
  const [first, last] = [dayOf('--from', from), dayOf('--to', to)]
  if (first === null && last === null) return null
  if (first === null || last === null)
    throw new UsageFault('Sebutkan --from dan --to bersama-sama.')
  if (last < first) throw new UsageFault('Tanggal --to tidak boleh mendahului --from.')
  return { from: first, to: last }
}

function dayOf(option: string, text: string | undefined): Day | null {
  if (text === undefined) return null
  if (!isDay(text))
    throw new UsageFault(
      `${option} harus tanggal yang ada, ditulis TTTT-BB-HH, misalnya 2026-11-22.`,
    )
  return text
}

function daysOf(texts: readonly string[]): Day[] {
  if (texts.length > 2) throw new UsageFault('Sebutkan paling banyak dua tanggal dengan --day.')
  return texts.flatMap((text) => dayOf('--day', text) ?? [])
}

function paperOf(text: string | undefined): CommandLine['paper'] {
  if (text === undefined) return null
  const paper = papers.find((one) => one.toLowerCase() === text.toLowerCase())
  if (!paper) throw new UsageFault('Kertas yang tersedia: a4 dan f4.')
  return paper
}

function kindOf(text: string | undefined): CommandLine['kind'] {
  const kind = kinds.find((one) => one === (text ?? 'lpk'))
  if (!kind)
    throw new UsageFault(
      'Jenis dokumen yang tersedia: lpk, rp, pk, tujuan, la, alat, seri, ba, cp, amatan, formulir, sosiometri, suratSuara, ekopeta, rj, dan ds.',
    )
  return kind
}

function versionOf(text: string | undefined): SheetVersion | null {
  if (text === undefined) return null
  const version = sheetVersions.find((one) => one === text)
  if (!version) throw new UsageFault('Formulir yang tersedia: dewasa dan anak.')
  return version
}

function categoriesOf(texts: readonly string[]): ResourceCategory[] {
  const unknown = texts.find((text) => !resourceCategories.some((one) => one === text))
  if (unknown !== undefined)
    throw new UsageFault(`Jenis sumber yang tersedia: ${resourceCategories.join(', ')}.`)
  return resourceCategories.filter((one) => texts.includes(one))
}

function reachOf(text: string | undefined): MapReach {
  const reach = mapReaches.find((one) => one === (text ?? 'sesuai'))
  if (!reach) throw new UsageFault(`Jangkauan peta yang tersedia: ${mapReaches.join(', ')}.`)
  return reach
}

function typeOf(text: string | undefined): GroupType | null {
  if (text === undefined) return null
  const type = groupTypes.find((one) => one === text)
  if (!type) throw new UsageFault(`Jenis program yang tersedia: ${groupTypes.join(', ')}.`)
  return type
}

function languageOf(text: string | undefined): CommandLine['language'] {
  if (text === undefined || text === 'id') return 'id'
  if (text === 'en') return 'en'
  throw new UsageFault('Bahasa yang tersedia: id dan en.')
}
