import type { Ledger } from './hsdsLedger'
import { changed, firstOf, left, rowOf, type Told, taken } from './hsdsParts'
import { phoneTypes } from './hsdsTables'
import { objectsIn } from './hsdsTree'
import type { HsdsReading } from './hsdsWords'
import type { ResourceWords } from './incoming'

/** How a resource is reached: the person, the telephone, the mail and the page. */
export function reachedBy(
  told: Told,
  ledger: Ledger,
  reading: HsdsReading,
): Pick<ResourceWords, 'contactPerson' | 'phone' | 'isPersonalPhone' | 'email' | 'website'> {
  const { service, organization, location } = told
  const rows = {
    service: service ? rowOf('service', service) : undefined,
    organization: organization ? rowOf('organization', organization) : undefined,
    location: location ? rowOf('location', location) : undefined,
  }
  const contact = contactOf(told, ledger, reading)
  const email = firstOf(ledger, [
    { object: service, field: 'email', text: rows.service?.email },
    { object: organization, field: 'email', text: rows.organization?.email },
    { object: contact.object, field: 'email', text: contact.email },
  ])
  const website = firstOf(ledger, [
    { object: service, field: 'url', text: rows.service?.url },
    { object: organization, field: 'website', text: rows.organization?.website },
    { object: location, field: 'url', text: rows.location?.url },
  ])
  return {
    ...(contact.person === undefined ? {} : { contactPerson: contact.person }),
    ...phoneOf(told, ledger, reading),
    ...(email === undefined ? {} : { email }),
    ...(website === undefined ? {} : { website }),
  }
}

function contactOf(
  { link, service, location, organization }: Told,
  ledger: Ledger,
  reading: HsdsReading,
) {
  const all = [link, service, location, organization].flatMap((owner) => objectsIn(owner?.contacts))
  const rows = all.map((object) => ({ object, ...rowOf('contact', object) }))
  const first = rows.find(({ name }) => name !== undefined)
  if (!first?.name) return { object: null, person: undefined, email: rows[0]?.email }
  ledger.mark(first.object, 'name', taken)
  ledger.mark(first.object, 'title', changed('titleInWords'))
  const person =
    first.title === undefined ? first.name : reading.words.contact(first.name, first.title)
  return { object: first.object, person, email: first.email }
}

/** The telephone: the first that is no fax, with its extension in words. */
function phoneOf(
  told: Told,
  ledger: Ledger,
  { words }: HsdsReading,
): Pick<ResourceWords, 'phone' | 'isPersonalPhone'> {
  const owners = [told.link, told.service, told.location, told.organization]
  const contacts = owners.flatMap((owner) => objectsIn(owner?.contacts))
  const all = [...owners, ...contacts].flatMap((owner) => objectsIn(owner?.phones))
  const numbered = all.flatMap((object) => {
    const row = rowOf('phone', object)
    return row.number === undefined ? [] : [{ object, row, number: unquoted(row.number) }]
  })
  const first = numbered.find(({ row }) => row.type?.toLowerCase() !== 'fax') ?? numbered[0]
  if (!first) return {}
  for (const { object, row, number } of numbered) {
    if (number !== first.number) continue
    ledger.mark(object, 'number', number === row.number ? taken : changed('signsRemoved'))
    ledger.mark(object, 'extension', changed('extensionInWords'))
    const isOurs = row.type === phoneTypes.personal || row.type === phoneTypes.office
    ledger.mark(object, 'type', isOurs ? taken : left('noPlace'))
  }
  const { extension, type } = first.row
  // What stands under a person and not under the body is that person's.
  const isOfContact = contacts.some((contact) => objectsIn(contact.phones).includes(first.object))
  const isPersonal =
    type === phoneTypes.personal || (isOfContact && type !== phoneTypes.office)
      ? true
      : type === phoneTypes.office
        ? false
        : undefined
  return {
    phone: extension === undefined ? first.number : words.phone(first.number, extension),
    ...(isPersonal === undefined ? {} : { isPersonalPhone: isPersonal }),
  }
}

function unquoted(number: string): string {
  return /^"(.*)"$/s.exec(number)?.[1]?.trim() || number
}
