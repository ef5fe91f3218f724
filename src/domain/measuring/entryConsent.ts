import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import {
  type ConsentPurpose,
  type ConsentReason,
  consentStanding,
} from '../progress/consentStanding'

/** A consent that does not stand for keeping a new sheet of a member, and why. */
export type SheetConsentGap = {
  memberCode: string
  purpose: ConsentPurpose
  reasons: ConsentReason[]
}

/**
 * Whose new sheets the consents do not cover on a day: a sheet is data that is kept (pencatatan data), and after the
 * end of the program also a contact (kontak tindak lanjut). Source: domain.md 2.5; UU 27/2022.
 */
export function sheetConsentGaps(
  group: GroupFile,
  memberCodes: readonly string[],
  point: string,
  day: Day,
): SheetConsentGap[] {
  const purposes: ConsentPurpose[] =
    point === 'tindakLanjut' ? ['pencatatanData', 'kontakTindakLanjut'] : ['pencatatanData']
  return memberCodes.flatMap((memberCode) =>
    purposes.flatMap((purpose) => {
      const { isGiven, reasons } = consentStanding(group, memberCode, purpose, day)
      return isGiven ? [] : [{ memberCode, purpose, reasons }]
    }),
  )
}
