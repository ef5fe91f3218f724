import type { CrisisContact, PlanSafety } from '../../../../domain/report/programPlanSafety'
import { formatText } from '../../../../texts/formats'
import { planText, planTitles, retentionText, verifiedText } from '../../../../texts/programPlan'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'
import { Lines, NotFilled, Written } from './Lines'

/** XI. How confidentiality and safety are kept, and whom to call. */
export function SafetyChapter({ safety }: { safety: PlanSafety }) {
  return (
    <Chapter title={planTitles.safety}>
      <h3>Cara menjaga kerahasiaan dan keselamatan</h3>
      <Written text={safety.plan} />
      <p className="prose">
        {planText.codesOnly} {retentionText(safety.retention)}
      </p>
      <h3>Batas kerahasiaan</h3>
      <p>{planText.limitsIntro}</p>
      <Lines lines={safety.limits} />
      <h3>Kontak krisis</h3>
      {safety.contacts.length === 0 ? <NotFilled /> : <ContactTable contacts={safety.contacts} />}
    </Chapter>
  )
}

function ContactTable({ contacts }: { contacts: readonly CrisisContact[] }) {
  return (
    <>
      <ReportTable
        caption="Kontak krisis"
        columns={[
          { title: 'Nama', width: 34 },
          { title: 'Telepon', width: 20 },
          { title: 'WhatsApp', width: 20 },
          { title: 'Diperiksa', width: 26 },
        ]}
        rows={contacts.map((contact) => ({
          key: contact.name,
          cells: [
            contact.name,
            formatText(contact.phone),
            formatText(contact.whatsapp),
            verifiedText(contact),
          ],
        }))}
      />
      {contacts.some(({ isOld }) => isOld) && <p className="note">{planText.oldContacts}</p>}
    </>
  )
}
