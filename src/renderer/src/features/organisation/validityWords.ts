import type { Organisation } from '../../../../domain/records/organisation'
import { formatDay, formatPeriod } from '../../../../texts/formats'
import { organisationText } from '../../../../texts/organisationScreen'

/** From when to when a structure holds. */
export function validityWords({ validFrom, validTo }: Organisation): string {
  return validTo ? formatPeriod(validFrom, validTo) : organisationText.since(formatDay(validFrom))
}
