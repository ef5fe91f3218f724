import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import type { Session } from '../../../../domain/records/session'
import { meetingMinutes } from '../../../../domain/report/meetingMinutes'
import { printableMeetings } from '../../../../domain/report/meetingSubject'
import { namePrintLog } from '../../../../domain/report/namePrint'
import { meetingDeskText } from '../../../../texts/meetingDesk'
import { meetingCode } from '../../../../texts/meetingPapers'
import { reportScreenText } from '../../../../texts/reportScreen'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { MeetingField } from './MeetingField'
import { NameFields, type NameWish } from './NameFields'
import { PaperFields } from './PaperFields'
import { PaperPreview } from './PaperPreview'
import { PrintActions } from './PrintActions'
import styles from './Report.module.css'

const text = meetingDeskText
const nicknames: NameWish = { isFull: false, reason: '' }

type MinutesDeskProps = { session: Session; onMeeting: (id: string) => void }

/** The official report of a meeting with its attendance list before they are printed. */
export function MinutesDesk({ session, onMeeting }: MinutesDeskProps) {
  const { group, today } = useOpenGroup()
  const [paper, setPaper] = useState(() => ({
    paper: group.records.agency[0]?.defaultPaper ?? ('A4' as Paper),
    copies: 1,
  }))
  const [names, setNames] = useState(nicknames)
  const sessionId = session.id
  const namesReason = (names.isFull && names.reason.trim()) || null
  const minutes = useMemo(
    () => meetingMinutes(group, { sessionId, namesReason, asOf: today }),
    [group, sessionId, namesReason, today],
  )
  const { state } = minutes
  const logNames = async (how: 'print' | 'save') => {
    if (!namesReason) return null
    const print = {
      who: text.names.who,
      at: new Date().toISOString(),
      copies: paper.copies,
      how: text.names.how[how],
      reason: namesReason,
    }
    const record = namePrintLog(group, session, print, today)
    const change = { put: [{ kind: 'report' as const, record }], remove: [] }
    return changeGroup(change, text.names.label(meetingCode(session)))
  }
  return (
    <div className={styles.desk}>
      <div className="stack">
        <Panel title={reportScreenText.settings}>
          <MeetingField
            sessions={printableMeetings(group)}
            chosen={sessionId}
            onChoose={(id) => {
              setNames(nicknames)
              if (id) onMeeting(id)
            }}
          />
          {state === 'prepared' && <p className="soft small">{text.prepared}</p>}
          {state === 'notHeld' && <p className="soft small">{text.notHeld}</p>}
          {state !== 'notHeld' && <NameFields wish={names} onChange={setNames} />}
          <PaperFields wish={paper} onChange={setPaper} />
        </Panel>
        <PrintActions
          key={`${sessionId} ${paper.paper}`}
          wish={{ kind: 'ba', sessionId, namesReason }}
          {...paper}
          beforehand={logNames}
          warning={names.isFull && !namesReason ? text.names.noReason : null}
        />
      </div>
      <PaperPreview report={minutes} paper={paper.paper} />
    </div>
  )
}
