import type { SharedField } from '../../../../domain/resources/sharedFields'
import { resourceFieldLabels } from '../../../../texts/resourceFields'

/** Fields that are told under one name: a place has two numbers, a check has a day and a name. */
const toldAs: Partial<Record<SharedField, keyof typeof resourceFieldLabels>> = {
  lat: 'place',
  lon: 'place',
  verifiedBy: 'verifiedDate',
}

/** What the fields are called, each name once. */
export function fieldWords(fields: readonly SharedField[]): string[] {
  return [...new Set(fields.map((field) => resourceFieldLabels[toldAs[field] ?? field]))]
}
