import { reachedBy } from './hsdsContact'
import { hangsOnOther } from './hsdsCsvTables'
import { createLedger, type FieldCount, type Ledger } from './hsdsLedger'
import {
  type Candidate,
  changed,
  checkOf,
  costOf,
  firstOf,
  hoursOf,
  joined,
  left,
  positionIn,
  requirementsOf,
  rowOf,
  type Told,
  taken,
} from './hsdsParts'
import { accessibilityOf, addressOf } from './hsdsPlace'
import type { HsdsObject } from './hsdsTables'
import { termsOf } from './hsdsTerms'
import { sourceIdsOf, type Telling, toldIn } from './hsdsTold'
import { type HsdsEntry, objectsIn, treeOf } from './hsdsTree'
import type { HsdsReading } from './hsdsWords'
import type { Incoming, ResourceWords } from './incoming'

/** What files of HSDS 3 tell: the resources, and what became of every value. */
export type HsdsResult = { incoming: Incoming[]; counts: FieldCount[] }

/**
 * Reads HSDS 3 as resources: one for each service at each place, one for an organisation that names no service,
 * one for a place that belongs to nothing. Never throws; a row that cannot be kept carries its faults.
 */
export function fromHsds(
  entries: readonly HsdsEntry[],
  loose: readonly HsdsEntry[],
  reading: HsdsReading,
): HsdsResult {
  const tree = treeOf(entries)
  const ledger = createLedger()
  for (const { object } of loose.filter(({ table }) => hangsOnOther(table)))
    for (const field of Object.keys(object)) ledger.mark(object, field, left('unlinked'))
  const incoming = toldIn(tree).map((told) => incomingOf(told, ledger, reading))
  return { incoming, counts: ledger.counts([...tree.roots, ...loose]) }
}

function incomingOf(told: Telling, ledger: Ledger, reading: HsdsReading): Incoming {
  return {
    row: null,
    id: null,
    sourceIds: sourceIdsOf(told),
    sourceName: reading.sourceName,
    fields: fieldsOf(told, ledger, reading),
    faults: [],
    keepsLaterCheck: true,
  }
}

function fieldsOf(told: Telling, ledger: Ledger, reading: HsdsReading): ResourceWords {
  const { location, service, organization } = told
  const words: Partial<Record<keyof ResourceWords, unknown>> = {
    ...namesOf(told, ledger, reading),
    services: servicesOf(told, ledger),
    requirements: requirementsOf(told, ledger, reading),
    cost: costOf(told, ledger, reading),
    hours: hoursOf(told, ledger, reading),
    accessibility: accessibilityOf(location, ledger),
    ...addressOf(location, ledger),
    ...positionIn(location, ledger),
    ...reachedBy(told, ledger, reading),
    languages: languagesOf(told, ledger),
    ...termsOf([service, organization], ledger, reading),
    ...checkOf(service, ledger, reading),
    status: statusOf(service, ledger),
  }
  return Object.fromEntries(
    Object.entries(words).filter(([, value]) => value !== undefined),
  ) as ResourceWords
}

function namesOf(
  told: Telling,
  ledger: Ledger,
  { words }: HsdsReading,
): Pick<ResourceWords, 'name' | 'organisation'> {
  const { service, organization, location } = told
  const place = location ? rowOf('location', location).name : undefined
  const body = organization ? rowOf('organization', organization).name : undefined
  const name = firstOf(ledger, [
    { object: service, field: 'name', text: service ? rowOf('service', service).name : undefined },
    { object: organization, field: 'name', text: body },
    { object: location, field: 'name', text: place },
  ])
  if (name === undefined) return {}
  const isPlaced = told.isOneOfMany && place !== undefined && place !== name
  if (isPlaced) ledger.mark(location, 'name', changed('placeInName'))
  if (body !== undefined) ledger.mark(organization, 'name', taken)
  return {
    name: isPlaced ? words.placed(name, place) : name,
    ...(body === undefined || body === name ? {} : { organisation: body }),
  }
}

/** What is offered, one line each. */
function servicesOf(
  { service, organization, location }: Told,
  ledger: Ledger,
): string[] | undefined {
  const body = organization ? rowOf('organization', organization) : undefined
  // Guyub itself writes the name where the specification demands a description.
  if (body?.description === body?.name) ledger.mark(organization, 'description', taken)
  const own = service ?? organization ?? location
  const text = firstOf(ledger, [described(own)])
  const lines = text
    ?.split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return !service && text === body?.name ? undefined : lines?.slice(0, MOST_SERVICES)
}

const MOST_SERVICES = 100

function described(object: HsdsObject | null): Candidate {
  const text = object ? rowOf('location', object).description : undefined
  return { object, field: 'description', text }
}

function languagesOf({ service, location }: Told, ledger: Ledger): string[] | undefined {
  const all = [service, location].flatMap((owner) => objectsIn(owner?.languages))
  const names = all.map((object) => {
    const { name, code } = rowOf('language', object)
    ledger.mark(object, name === undefined ? 'code' : 'name', taken)
    return name ?? code
  })
  return joined(names, '\n')?.split('\n').slice(0, 50)
}

const statuses: Readonly<Record<string, NonNullable<ResourceWords['status']>>> = {
  active: 'aktif',
  inactive: 'tidakAktif',
  defunct: 'tidakAktif',
  'temporarily closed': 'tidakMenerima',
}

function statusOf(service: HsdsObject | null, ledger: Ledger): ResourceWords['status'] {
  const said = service ? rowOf('service', service).status?.toLowerCase() : undefined
  const status = said !== undefined && Object.hasOwn(statuses, said) ? statuses[said] : undefined
  if (status)
    ledger.mark(service, 'status', said === 'defunct' ? changed('statusTranslated') : taken)
  return status
}
