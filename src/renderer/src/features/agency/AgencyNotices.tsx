import {
  accreditationExpiry,
  mustBeVerified,
  workerExpiries,
} from '../../../../domain/agency/expiries'
import { inUse } from '../../../../domain/progress/inUse'
import { agencyText, expirySentence, unverifiedSentence } from '../../../../texts/agency'
import { FileNotices } from '../../frame/FileNotices'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import styles from './Agency.module.css'
import { type AgencyPart, agencyPlace, useAgencyPlace } from './agencyParts'

/** What must be known before working here, and what cannot wait: permits that end, contacts nobody has tried. */
export function AgencyNotices() {
  const { part, id } = useAgencyPlace()
  const matters = useMatters().filter(
    ({ place }) => id === null && (part === 'profil' || place.part === part),
  )
  return (
    <>
      <FileNotices />
      {matters.length > 0 && (
        <Notice tone="warning" title={agencyText.attention}>
          <ul className={styles.matters}>
            {matters.map(({ words, place }) => (
              <li key={words}>
                {place.id || place.part !== part ? (
                  <a href={`#${agencyPlace(place.part, place.id)}`}>{words}</a>
                ) : (
                  words
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

type Matter = { words: string; place: { part: AgencyPart; id?: string } }

function useMatters(): Matter[] {
  const { group, today } = useOpenGroup()
  const agency = inUse(group.records.agency)[0]
  const accreditation = agency && accreditationExpiry(agency, today)
  const contacts = agency?.crisisContacts ?? []
  const unverified = contacts.filter((contact) => mustBeVerified(contact.verifiedDate, today))
  return [
    ...(accreditation
      ? [{ words: expirySentence(accreditation), place: { part: 'profil' as const } }]
      : []),
    ...(contacts.length === 0 || unverified.length > 0
      ? [{ words: unverifiedSentence(unverified.length), place: { part: 'pimpinan' as const } }]
      : []),
    ...inUse(group.records.worker).flatMap((worker) =>
      workerExpiries(worker, today).map((expiry) => ({
        words: `${worker.name}: ${expirySentence(expiry)}`,
        place: { part: 'petugas' as const, id: worker.id },
      })),
    ),
  ]
}
