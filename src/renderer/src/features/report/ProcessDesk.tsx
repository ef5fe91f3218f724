import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import type { Session } from '../../../../domain/records/session'
import { paperRefusal } from '../../../../domain/report/meetingPapers'
import { printableMeetings } from '../../../../domain/report/meetingSubject'
import { observationSheets } from '../../../../domain/report/observationSheets'
import { processRecord } from '../../../../domain/report/processRecord'
import { meetingDeskText } from '../../../../texts/meetingDesk'
import { refusalSentences } from '../../../../texts/meetingPapers'
import { reportScreenText } from '../../../../texts/reportScreen'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { MeetingField } from './MeetingField'
import { Options } from './Options'
import { PaperFields } from './PaperFields'
import { PaperPreview } from './PaperPreview'
import { PrintActions } from './PrintActions'
import styles from './Report.module.css'

const text = meetingDeskText.process

type ProcessDeskProps = { session: Session; onMeeting: (id: string) => void }

/** The process record of a meeting, or the sheets of single members, before they are printed in one copy. */
export function ProcessDesk({ session, onMeeting }: ProcessDeskProps) {
  const { group, today } = useOpenGroup()
  const [kind, setKind] = useState<'cp' | 'amatan'>('cp')
  const [paper, setPaper] = useState<Paper>(() => group.records.agency[0]?.defaultPaper ?? 'A4')
  const sessionId = session.id
  const refusal = paperRefusal(group, kind, sessionId)
  const report = useMemo(() => {
    if (refusal) return null
    const wish = { sessionId, asOf: today }
    return kind === 'cp' ? processRecord(group, wish) : observationSheets(group, wish)
  }, [group, refusal, kind, sessionId, today])
  return (
    <div className={styles.desk}>
      <div className="stack">
        <Panel title={reportScreenText.settings}>
          <MeetingField
            sessions={printableMeetings(group)}
            chosen={sessionId}
            onChoose={(id) => id && onMeeting(id)}
          />
          <Options
            legend={text.legend}
            options={[
              { value: 'cp', label: text.record },
              { value: 'amatan', label: text.sheets },
            ]}
            chosen={kind}
            onChoose={setKind}
          />
          <PaperFields
            wish={{ paper, copies: 1 }}
            onChange={(wish) => setPaper(wish.paper)}
            isOneCopy
          />
          <p className="soft small">{kind === 'cp' ? text.secret : text.verySecret}</p>
        </Panel>
        {refusal ? (
          <Notice isLive>
            <p>{refusalSentences[refusal]}</p>
          </Notice>
        ) : (
          <PrintActions
            key={`${kind} ${sessionId} ${paper}`}
            wish={{ kind, sessionId }}
            paper={paper}
            copies={1}
          />
        )}
      </div>
      {report && <PaperPreview report={report} paper={paper} />}
    </div>
  )
}
