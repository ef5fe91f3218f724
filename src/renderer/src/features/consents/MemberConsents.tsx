import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { consentPurposes } from '../../../../domain/catalog/lists'
import { hasLeft } from '../../../../domain/members/stays'
import { consentStanding, isChildOn } from '../../../../domain/progress/consentStanding'
import { inUse } from '../../../../domain/progress/inUse'
import type { Member } from '../../../../domain/records/member'
import { memberConsentText, sheetFormText } from '../../../../texts/consents'
import { memberLabel } from '../../../../texts/members'
import { unsavedOf } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { focusHeading, useScreen } from '../../ui/useScreen'
import styles from './Consents.module.css'
import { PurposeItem } from './PurposeItem'
import { SheetForm, sheetKey } from './SheetForm'

const text = memberConsentText

/** What one member answered to each purpose, and what stands today. */
export function MemberConsents({ code }: { code: string }) {
  const { group } = useOpenGroup()
  const member = inUse(group.records.member).find((one) => one.code === code)
  const title = member ? text.title(memberLabel(member)) : text.unknown
  const heading = useScreen(title, group.records.program[0]?.name)
  const params = { groupId: group.id }
  return (
    <>
      <div className="tight">
        <Link to="/kelompok/$groupId/persetujuan" params={params} search={{}} className="small">
          {text.back}
        </Link>
        <div className="apart">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {member && (
            <div className="row">
              <Link to="/kelompok/$groupId/anggota/$kode" params={{ ...params, kode: code }}>
                {text.toMember}
              </Link>
              <Link
                to="/kelompok/$groupId/laporan"
                params={params}
                search={{ dokumen: 'pk', anggota: code }}
              >
                {text.toPrint}
              </Link>
            </div>
          )}
        </div>
      </div>
      {member && <Answers member={member} />}
    </>
  )
}

/** The way to the next one, by code, who has not agreed to take part. */
function NextMember({ after }: { after: string }) {
  const { group, today } = useOpenGroup()
  const open = inUse(group.records.member).filter(
    (member) =>
      member.code !== after &&
      !hasLeft(member) &&
      !consentStanding(group, member.code, 'ikutKelompok', today).isGiven,
  )
  const isLater = ({ code }: Member) => code.localeCompare(after, 'en', { numeric: true }) > 0
  const next = open.find(isLater) ?? open[0]
  if (!next) return null
  return (
    <Link
      to="/kelompok/$groupId/persetujuan"
      params={{ groupId: group.id }}
      search={{ anggota: next.code }}
    >
      {text.next(memberLabel(next))}
    </Link>
  )
}

function Answers({ member }: { member: Member }) {
  const { today, isReadOnly } = useOpenGroup()
  const [isSheetOpen, setIsSheetOpen] = useState(() => unsavedOf(sheetKey(member)) !== null)
  const closeSheet = () => {
    setIsSheetOpen(false)
    focusHeading()
  }
  return (
    <>
      {isChildOn(member, today) && (
        <Notice>
          <p>{text.child}</p>
        </Notice>
      )}
      {isSheetOpen ? (
        <Panel title={sheetFormText.title} note={sheetFormText.intro}>
          <SheetForm member={member} onDone={closeSheet} />
        </Panel>
      ) : (
        <div className="row">
          <Button look="main" disabled={isReadOnly} onClick={() => setIsSheetOpen(true)}>
            {sheetFormText.open}
          </Button>
          <NextMember after={member.code} />
        </div>
      )}
      <Panel title={text.answers}>
        <ul className={styles.purposes}>
          {consentPurposes.map((purpose) => (
            <PurposeItem key={purpose} member={member} purpose={purpose} />
          ))}
        </ul>
      </Panel>
    </>
  )
}
