import { resourceCategories, systemKinds } from '../catalog/lists'
import type { Ledger } from './hsdsLedger'
import { changed, left, rowOf, taken } from './hsdsParts'
import { guyubTaxonomies, type HsdsObject } from './hsdsTables'
import { objectsIn } from './hsdsTree'
import type { HsdsReading } from './hsdsWords'
import type { ResourceWords } from './incoming'

type Terms = Pick<ResourceWords, 'category' | 'psksType' | 'systemKind'>

/** Category, kind of PSKS and kind of help system, from the terms a service or organisation is tagged with. */
export function termsOf(
  owners: readonly (HsdsObject | null)[],
  ledger: Ledger,
  reading: HsdsReading,
): Terms {
  const terms: Terms = {}
  for (const attribute of owners.flatMap((owner) => objectsIn(owner?.attributes))) {
    const [term] = objectsIn(attribute.taxonomy_term)
    if (!term) continue
    const said = ownTerm(term) ?? foreignTerm(term, reading)
    for (const field of ['code', 'name', 'taxonomy'])
      ledger.mark(term, field, said ? said.outcome : left('unknownTerm'))
    // The first term that says something counts.
    if (said) Object.assign(terms, { ...said.words, ...terms })
  }
  return terms
}

function ownTerm(term: HsdsObject): { words: Terms; outcome: typeof taken } | null {
  const { code, name, taxonomy } = rowOf('taxonomy_term', term)
  const category = resourceCategories.find((one) => one === code)
  const systemKind = systemKinds.find((one) => one === code)
  if (taxonomy === guyubTaxonomies.category && category)
    return { words: { category }, outcome: taken }
  if (taxonomy === guyubTaxonomies.systemKind && systemKind)
    return { words: { systemKind }, outcome: taken }
  if (taxonomy === guyubTaxonomies.psksType && name)
    return { words: { psksType: name }, outcome: taken }
  return null
}

function foreignTerm(term: HsdsObject, { words }: HsdsReading) {
  const { code, name } = rowOf('taxonomy_term', term)
  const texts = [name, code].filter((text) => text !== undefined)
  const category = texts.map(words.readCategory).find((one) => one !== null)
  if (category) return { words: { category }, outcome: changed('termTranslated') }
  const systemKind = texts.map(words.readSystemKind).find((one) => one !== null)
  return systemKind ? { words: { systemKind }, outcome: changed('termTranslated') } : null
}
