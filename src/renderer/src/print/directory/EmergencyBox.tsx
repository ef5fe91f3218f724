import type { PrintedContact } from '../../../../domain/report/directorySheet'
import { contactWords, directorySheetText } from '../../../../texts/directorySheet'

const text = directorySheetText

/** Whom to call when it cannot wait, in a box on the first page. */
export function EmergencyBox({ contacts }: { contacts: readonly PrintedContact[] }) {
  return (
    <section className="emergency">
      <h2>{text.contacts}</h2>
      {contacts.length === 0 ? (
        <p>{text.noContacts}</p>
      ) : (
        <ul>
          {contacts.map((contact) => (
            <li key={`${contact.name} ${contact.phone}`}>
              <strong>{contact.name}</strong>: {contactWords(contact)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
