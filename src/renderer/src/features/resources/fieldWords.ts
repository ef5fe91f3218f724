import type { SharedField } from '../../../../domain/resources/sharedFields'
import { resourceSheetText } from '../../../../texts/groupResources'

/** What the fields are called, each name once. */
export function fieldWords(fields: readonly SharedField[]): string[] {
  return [...new Set(fields.map((field) => resourceSheetText.fields[field]))]
}
