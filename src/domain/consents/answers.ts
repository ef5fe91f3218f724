import type { Day } from '../day'
import { type Change, type GroupFile, withoutStamps } from '../groupFile'
import {
  type ConsentPurpose,
  type ConsentReason,
  consentStanding,
} from '../progress/consentStanding'
import { withdrawalChange } from '../progress/consentStops'
import { inUse } from '../progress/inUse'
import type { Consent } from '../records/consent'
import type { AnyDraft, DraftOf } from '../records/kinds'

type ConsentDraft = DraftOf<'consent'>
/** One answer to one purpose, without whom it is from. */
export type ConsentAnswer = Omit<
  ConsentDraft,
  'id' | 'memberCode' | 'purpose' | 'former' | 'archivedAt'
>

/** How a consent stands in one word; `incomplete`: agreed to, but in no form that counts. */
export type ConsentState =
  | 'given'
  | 'incomplete'
  | 'later'
  | 'refused'
  | 'withdrawn'
  | 'expired'
  | 'notAsked'

const states: Partial<Record<ConsentReason, ConsentState>> = {
  notAsked: 'notAsked',
  refused: 'refused',
  withdrawn: 'withdrawn',
  expired: 'expired',
  notYet: 'later',
}

/** How the consent of a member to a purpose stands on a day, in one word. Source: domain.md 2.5. */
export function consentState(
  group: GroupFile,
  memberCode: string,
  purpose: ConsentPurpose,
  day: Day,
): ConsentState {
  const [reason] = consentStanding(group, memberCode, purpose, day).reasons
  return reason ? (states[reason] ?? 'incomplete') : 'given'
}

/** The record of a member's answers to one purpose, if there is one. */
export function consentOf(
  group: GroupFile,
  memberCode: string,
  purpose: ConsentPurpose,
): Consent | null {
  const isMeant = (one: Consent) => one.memberCode === memberCode && one.purpose === purpose
  return inUse(group.records.consent).find(isMeant) ?? null
}

/** Whether the member said anything yet, a withdrawal included. */
export function isAnswered(consent: Consent | null): consent is Consent {
  return consent !== null && consent.status !== 'belum'
}

/** A new answer to a purpose. What was answered before stays told among the former answers. */
export function answeredAnew(
  group: GroupFile,
  memberCode: string,
  purpose: ConsentPurpose,
  answer: ConsentAnswer,
): ConsentDraft {
  const consent = consentOf(group, memberCode, purpose)
  const former = consent?.former ?? []
  return {
    ...answer,
    id: consent?.id ?? `${memberCode}.${purpose}`,
    memberCode,
    purpose,
    former: isAnswered(consent) ? [...former, answerOf(consent)] : former,
  }
}

/** The answer that stands now, as it was given. */
export function answerOf(consent: Consent): ConsentAnswer {
  const { id, memberCode, purpose, former, archivedAt, ...answer } =
    withoutStamps<'consent'>(consent)
  return answer
}

/** The consent withdrawn on a day; what was agreed to until then stays told. */
export function withdrawn(consent: Consent, day: Day, how: string | null): ConsentDraft {
  return {
    ...withoutStamps<'consent'>(consent),
    status: 'ditarik',
    withdrawnDate: day,
    withdrawnHow: how,
  }
}

/**
 * The writes of one member's answers, together with what the app itself must do because of them: where the
 * consent to photos no longer stands, the photo goes in the same change.
 */
export function consentChange(
  group: GroupFile,
  drafts: readonly ConsentDraft[],
  today: Day,
): Change {
  const consents = drafts.map((record): AnyDraft => ({ kind: 'consent', record }))
  const photos = drafts
    .filter((draft) => draft.purpose === 'fotoRekaman' && !stands(group, draft, today))
    .flatMap((draft) => withdrawalChange(group, draft.memberCode, draft.purpose).put)
  return { put: [...consents, ...photos], remove: [] }
}

/** Whether an answer would stand if it were on record. */
function stands(group: GroupFile, draft: ConsentDraft, today: Day): boolean {
  const others = group.records.consent.filter(({ id }) => id !== draft.id)
  const consent = [...others, draft as Consent]
  const imagined = { ...group, records: { ...group.records, consent } }
  return consentStanding(imagined, draft.memberCode, draft.purpose, today).isGiven
}
