import { type CrisisContact, crisisContacts } from '../agency/crisisContacts'
import { mustBeVerified } from '../agency/expiries'
import { resourceCategories } from '../catalog/lists'
import type { Day } from '../day'
import { type EcoMap, latestEcoMap } from '../ecomap/ecoMap'
import { kmFrom } from '../geo/kmFrom'
import { type MapReach, middleOf, reachKm } from '../geo/mapReach'
import type { ResourcePlaces } from '../geo/paperMap'
import { type Position, positionOf } from '../geo/position'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Resource } from '../records/resource'
import { type DirectoryRow, directoryRow } from './directoryRow'
import { nameMask } from './maskNames'
import {
  documentOf,
  type Letterhead,
  letterheadOf,
  type ReportDocument,
  type Signers,
  signersOf,
} from './reportDocument'

type ResourceCategory = (typeof resourceCategories)[number]

/** The numbers of one category (they follow one another), and how many of them are on the map, lately checked, or closed. */
export type LegendRow = {
  category: ResourceCategory
  numbers: number[]
  onMap: number
  verified: number
  closed: number
}

/** A contact for an emergency, and whether nobody has tried it for 180 days. */
export type PrintedContact = CrisisContact & { mustBeVerified: boolean }

/**
 * The directory of resources with its map (direktori dan peta sumber): of a group, or (`program` null) of the
 * whole library. No member, no note and no personal telephone stands in it; with the eco-map of the group it is
 * restricted (TERBATAS), without it for everybody (BIASA).
 * Source: domain.md 6.9, 2.18 rule 5.
 */
export type DirectorySheet = {
  kind: 'ds'
  letterhead: Letterhead | null
  document: ReportDocument
  signers: Signers
  asOf: Day
  program: { code: string; name: string } | null
  /** The categories that were chosen; empty where all were. */
  categories: ResourceCategory[]
  rows: DirectoryRow[]
  legend: LegendRow[]
  verified: number
  map: ResourcePlaces
  /** Kilometres around the agency (or the middle of the resources) up to which they are on the map; null: all. */
  reachKm: number | null
  contacts: PrintedContact[]
  /** The relations of the group with these resources; null where the paper is for everybody or nothing is known. */
  ecoMap: EcoMap | null
}

/**
 * Which categories (all where none is named), how far the map reaches, and whether it is for everybody: then the
 * eco-map of the group, whose relations are for the staff, is left out.
 */
export type DirectoryOptions = {
  categories: ResourceCategory[]
  reach: MapReach
  isPublic: boolean
}

/** Builds the directory of a group, or of the library, whose file knows no program; the same records and day always give the same paper. */
export function directorySheet(
  group: GroupFile,
  { categories, reach, isPublic, asOf }: DirectoryOptions & { asOf: Day },
): DirectorySheet {
  const program = inUse(group.records.program)[0]
  const record = inUse(group.records.report).findLast(
    ({ kind, status }) => kind === 'direktoriSumber' && status !== 'dibatalkan',
  )
  const agency = positionOf(inUse(group.records.agency)[0] ?? {})
  const resources = ordered(group, categories, agency)
  const around = agency ?? middleOf(resources.flatMap((one) => positionOf(one) ?? []))
  const limit = reachKm(
    reach,
    resources.flatMap((one) => kmFrom(around, one) ?? []),
  )
  const mask = nameMask(group)
  const ecoMap = program && !isPublic ? latestEcoMap(group, { mask }) : null
  const hasEcoMap = ecoMap !== null && ecoMap.systems.length > 0
  const rows = resources.map((resource, index) => ({
    ...directoryRow(resource, index + 1, { asOf, mask }),
    km: kmFrom(agency, resource),
    place: placeOf(kmFrom(around, resource), limit),
  }))
  return {
    kind: 'ds',
    letterhead: letterheadOf(group),
    document: directoryDocument(group, record, hasEcoMap),
    signers: signersOf(group, record),
    asOf,
    program: program ? { code: program.code, name: program.name } : null,
    categories: resourceCategories.filter((one) => categories.includes(one)),
    rows,
    legend: legendOf(rows),
    verified: rows.filter(({ isChecked }) => isChecked).length,
    map: { agency, resources: mapped(resources, rows) },
    reachKm: limit,
    contacts: crisisContacts(group, null).map((contact) => ({
      ...contact,
      mustBeVerified: mustBeVerified(contact.verifiedDate, asOf),
    })),
    ecoMap: hasEcoMap ? ecoMap : null,
  }
}

/** The directory of the library with the agency whose letterhead stands on it and where distances begin. */
export function directoryOfLibrary(directory: GroupFile, agency: GroupFile | null): GroupFile {
  if (!agency) return directory
  const { agency: agencies, worker } = agency.records
  return { ...directory, records: { ...directory.records, agency: agencies, worker } }
}

/** Without a record it is a list of today, numbered by hand when it is sent, and no draft of anything. */
function directoryDocument(
  group: GroupFile,
  record: Parameters<typeof documentOf>[1],
  hasEcoMap: boolean,
): ReportDocument {
  const document = documentOf(group, record, hasEcoMap ? 'T' : 'B')
  return record ? document : { ...document, isDraft: false }
}

/** By category, within it the nearest first, so that the numbers of a category and a neighbourhood lie together. */
function ordered(
  group: GroupFile,
  categories: readonly ResourceCategory[],
  agency: Position | null,
): Resource[] {
  const far = (resource: Resource) => kmFrom(agency, resource) ?? Number.MAX_VALUE
  return inUse(group.records.resource)
    .filter(({ category }) => categories.length === 0 || categories.includes(category))
    .sort(
      (one, other) =>
        resourceCategories.indexOf(one.category) - resourceCategories.indexOf(other.category) ||
        far(one) - far(other) ||
        one.name.localeCompare(other.name, 'id') ||
        one.id.localeCompare(other.id, 'en', { numeric: true }),
    )
}

function placeOf(km: number | null, limit: number | null): DirectoryRow['place'] {
  if (km === null) return 'unknown'
  return limit === null || km <= limit ? 'onMap' : 'beyond'
}

function mapped(resources: readonly Resource[], rows: readonly DirectoryRow[]) {
  return rows.flatMap(({ number, category, place }, index) => {
    const position = positionOf(resources[index] ?? {})
    return position && place === 'onMap' ? [{ number, category, position }] : []
  })
}

function legendOf(rows: readonly DirectoryRow[]): LegendRow[] {
  return resourceCategories
    .map((category) => {
      const own = rows.filter((row) => row.category === category)
      return {
        category,
        numbers: own.map(({ number }) => number),
        onMap: own.filter(({ place }) => place === 'onMap').length,
        verified: own.filter(({ isChecked }) => isChecked).length,
        closed: own.filter(({ status }) => status !== 'aktif').length,
      }
    })
    .filter(({ numbers }) => numbers.length > 0)
}
