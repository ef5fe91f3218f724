import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { blankFormParts } from '../../../../domain/report/blankFormParts'
import { blankForms } from '../../../../domain/report/blankForms'
import { printableMeetings } from '../../../../domain/report/meetingSubject'
import { blankFormText } from '../../../../texts/blankForms'
import { meetingDeskText } from '../../../../texts/meetingDesk'
import { reportScreenText } from '../../../../texts/reportScreen'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { MeetingField } from './MeetingField'
import { PaperFields } from './PaperFields'
import { PaperPreview } from './PaperPreview'
import { PrintActions } from './PrintActions'
import styles from './Report.module.css'

const text = meetingDeskText.forms

type FormsDeskProps = { sessionId: string | null; onMeeting: (id: string | null) => void }

/** Forms of a meeting to be filled in by hand, before they are printed. */
export function FormsDesk({ sessionId, onMeeting }: FormsDeskProps) {
  const { group, today } = useOpenGroup()
  const [paper, setPaper] = useState(() => ({
    paper: group.records.agency[0]?.defaultPaper ?? ('A4' as Paper),
    copies: 1,
  }))
  const [left, setLeft] = useState<readonly string[]>([])
  const parts = useMemo(() => blankFormParts.filter((part) => !left.includes(part)), [left])
  const forms = useMemo(
    () => blankForms(group, { sessionId, parts, asOf: today }),
    [group, sessionId, parts, today],
  )
  return (
    <div className={styles.desk}>
      <div className="stack">
        <Panel title={reportScreenText.settings}>
          <MeetingField
            sessions={printableMeetings(group)}
            chosen={sessionId}
            onChoose={onMeeting}
            isOptional
          />
          <fieldset className={styles.options}>
            <legend>{text.legend}</legend>
            {blankFormParts.map((part) => (
              <label key={part}>
                <input
                  type="checkbox"
                  checked={parts.includes(part)}
                  onChange={() =>
                    setLeft(
                      left.includes(part) ? left.filter((one) => one !== part) : [...left, part],
                    )
                  }
                />
                {blankFormText.parts[part]}
              </label>
            ))}
          </fieldset>
          <p className="soft small">{text.hint}</p>
          <PaperFields wish={paper} onChange={setPaper} />
        </Panel>
        {parts.length === 0 ? (
          <p role="status">{text.nothing}</p>
        ) : (
          <PrintActions
            key={`${sessionId} ${parts.join()} ${paper.paper}`}
            wish={{ kind: 'formulir', sessionId, parts }}
            {...paper}
          />
        )}
      </div>
      {parts.length > 0 && <PaperPreview report={forms} paper={paper.paper} />}
    </div>
  )
}
