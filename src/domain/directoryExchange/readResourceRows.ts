import type { Day } from '../day'
import { positionDoubt } from '../geo/position'
import type { Resource } from '../records/resource'
import type { MappingOf } from '../sheets/columns'
import { type SheetCell, type SheetMatrix, textOf } from '../sheets/sheetCell'
import type { Incoming, IncomingFault, IncomingFaultCode, ResourceWords } from './incoming'
import { type ResourceColumn, resourceColumns } from './resourceColumns'
import { itemsOf, unguarded } from './resourceTable'

/** How the worker's language writes days and the words of fixed lists; null where it cannot be read. */
export type RowWords = {
  readDay: (text: string) => Day | null
  readCategory: (text: string) => Resource['category'] | null
  readSystemKind: (text: string) => Resource['systemKind'] | null
  readStatus: (text: string) => Resource['status'] | null
  readYes: (text: string) => boolean | null
  readPsks: (text: string) => string
}

/** What is written into a cell to empty a field; a blank cell says nothing. */
export const EMPTIED = '-'

/** Reads every row below the headings as a resource; blank rows are passed over. */
export function readResourceRows(
  matrix: SheetMatrix,
  mapping: MappingOf<ResourceColumn>,
  firstRow: number,
  words: RowWords,
): Incoming[] {
  return matrix.slice(firstRow).flatMap((cells, index) => {
    const row = new RowReader(cells, mapping, words)
    return row.isBlank ? [] : [row.read(firstRow + index + 1)]
  })
}

/** Columns that say what they hold in the very words. */
const plainColumns = [
  'name',
  'organisation',
  'requirements',
  'cost',
  'hours',
  'accessibility',
  'address',
  'village',
  'district',
  'regency',
  'province',
  'contactPerson',
  'phone',
  'email',
  'website',
  'verifiedBy',
] as const

type Words = { -readonly [K in keyof ResourceWords]: ResourceWords[K] }

class RowReader {
  readonly #faults: IncomingFault[] = []

  constructor(
    readonly cells: readonly SheetCell[],
    readonly mapping: MappingOf<ResourceColumn>,
    readonly words: RowWords,
  ) {}

  get isBlank(): boolean {
    return resourceColumns.every((column) => textOf(this.#cell(column)).trim() === '')
  }

  read(row: number): Incoming {
    const fields: Words = {}
    for (const column of plainColumns) this.#say(fields, column, (text) => text)
    this.#say(fields, 'psksType', this.words.readPsks)
    this.#say(fields, 'category', this.words.readCategory, 'unknownCategory')
    this.#say(fields, 'systemKind', this.words.readSystemKind, 'unknownWord')
    this.#say(fields, 'status', this.words.readStatus, 'unknownWord')
    this.#say(fields, 'isPersonalPhone', this.words.readYes, 'unknownWord')
    this.#say(fields, 'verifiedDate', this.words.readDay, 'notADay')
    this.#say(fields, 'services', itemsOf)
    this.#say(fields, 'languages', itemsOf)
    this.#say(fields, 'postalCode', postalCode, 'notAPostalCode')
    Object.assign(fields, this.#mou(), this.#position())
    const [id, sourceId] = [this.#text('id') ?? null, this.#text('sourceId')]
    return {
      row,
      id: id === EMPTIED ? null : id,
      sourceIds: sourceId === undefined || sourceId === EMPTIED ? [] : [sourceId],
      sourceName: this.#text('sourceName') ?? null,
      fields,
      faults: this.#faults,
      keepsLaterCheck: false,
    }
  }

  #cell(column: ResourceColumn): SheetCell | undefined {
    const index = this.mapping[column]
    return index === undefined ? undefined : this.cells[index]
  }

  /** The words of a cell; undefined where it is blank or cannot be believed. */
  #text(column: ResourceColumn): string | undefined {
    const cell = this.#cell(column)
    if (cell === undefined) return undefined
    if (typeof cell !== 'string') {
      if (!this.#faults.some((fault) => fault.column === this.mapping[column]))
        this.#fault(column, cell.trouble)
      return undefined
    }
    return unguarded(cell.trim()) || undefined
  }

  #fault(column: ResourceColumn, code: IncomingFaultCode): void {
    const index = this.mapping[column]
    this.#faults.push({ field: column, code, ...(index === undefined ? {} : { column: index }) })
  }

  #say<F extends keyof Words & ResourceColumn>(
    fields: Words,
    column: F,
    read: (text: string) => Words[F] | null,
    code: IncomingFaultCode = 'invalid',
  ): void {
    const text = this.#text(column)
    if (text === undefined) return
    if (text === EMPTIED && !needed.has(column)) {
      fields[column] = null as Words[F]
      return
    }
    const value = read(text)
    if (value === null) this.#fault(column, code)
    else fields[column] = value
  }

  #mou(): Pick<Words, 'mou'> {
    const number = this.#text('mouNumber')
    const until = this.#text('mouValidUntil')
    const day = until === undefined || until === EMPTIED ? null : this.words.readDay(until)
    if (until !== undefined && until !== EMPTIED && day === null)
      this.#fault('mouValidUntil', 'notADay')
    const said = {
      ...(number === undefined ? {} : { number: number === EMPTIED ? null : number }),
      ...(until === undefined ? {} : { validUntil: day }),
    }
    return Object.keys(said).length > 0 ? { mou: said } : {}
  }

  #position(): Pick<Words, 'lat' | 'lon'> {
    const [latText, lonText] = [this.#text('lat'), this.#text('lon')]
    if (latText === EMPTIED && lonText === EMPTIED) return { lat: null, lon: null }
    const [lat, lon] = [degrees(latText), degrees(lonText)]
    if (lat === null) this.#fault('lat', 'notAPosition')
    if (lon === null) this.#fault('lon', 'notAPosition')
    if (lat === null || lon === null) return {}
    if (lat === undefined && lon === undefined) return {}
    if (lat === undefined || lon === undefined) {
      this.#fault(lat === undefined ? 'lat' : 'lon', 'coordinateHalf')
      return {}
    }
    const doubt = positionDoubt({ lat, lon }, null)
    if (!doubt) return { lat, lon }
    this.#fault('lat', doubt.code === 'swapped' ? 'swappedPosition' : 'outsideIndonesia')
    return {}
  }
}

/** Fields that no resource is without. */
const needed: ReadonlySet<string> = new Set(['name', 'category', 'systemKind', 'status'])

/** Degrees with decimal point or comma; undefined where nothing is said, null where it is no number. */
function degrees(text: string | undefined): number | null | undefined {
  if (text === undefined) return undefined
  const plain = text.replace(/\s|°/g, '').replace(',', '.')
  return /^[-−]?\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain.replace('−', '-')) : null
}

function postalCode(text: string): string | null {
  return /^\d{5}$/.test(text) ? text : null
}
