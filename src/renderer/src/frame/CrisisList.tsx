import { Link } from '@tanstack/react-router'
import { type CrisisContact, crisisContacts } from '../../../domain/agency/crisisContacts'
import { mustBeVerified } from '../../../domain/agency/expiries'
import { crisisText } from '../../../texts/crisis'
import { useOpenGroup } from '../state/openGroup'
import { EmptyState } from '../ui/EmptyState'
import styles from './Crisis.module.css'

/** The agency's contacts for an emergency in letters that are read at arm's length; where there are none, the way to write them down. */
export function CrisisList() {
  const { group, agency } = useOpenGroup()
  const contacts = crisisContacts(group, agency)
  if (contacts.length === 0)
    return (
      <EmptyState
        title={crisisText.empty.title}
        actions={
          <Link to="/lembaga" search={{ bagian: 'pimpinan' } as never}>
            {crisisText.empty.toAgency}
          </Link>
        }
      >
        <p>{crisisText.empty.body}</p>
      </EmptyState>
    )
  return (
    <ul className={styles.contacts} aria-label={crisisText.list}>
      {contacts.map((contact) => (
        <li key={`${contact.name} ${contact.phone}`}>
          <Contact contact={contact} />
        </li>
      ))}
    </ul>
  )
}

function Contact({ contact: { name, phone, whatsapp, verifiedDate } }: { contact: CrisisContact }) {
  const { today } = useOpenGroup()
  const isStale = mustBeVerified(verifiedDate, today)
  const numbers = [
    [crisisText.phone, phone],
    [crisisText.whatsapp, whatsapp],
  ].filter(([, number]) => number?.trim())
  return (
    <>
      <p className={styles.name}>{name}</p>
      {numbers.length === 0 && <p>{crisisText.noNumber}</p>}
      {numbers.map(([label, number]) => (
        <p key={label} className={styles.line}>
          <span className="soft">{label}</span> <span className={styles.number}>{number}</span>
        </p>
      ))}
      {numbers.length > 0 && (
        <p className={isStale ? styles.stale : 'soft small'}>
          {checkedWords(verifiedDate, isStale)}
        </p>
      )}
    </>
  )
}

function checkedWords(day: CrisisContact['verifiedDate'], isStale: boolean): string {
  if (!day) return crisisText.neverChecked
  return isStale ? crisisText.checkedLongAgo(day) : crisisText.checked(day)
}
