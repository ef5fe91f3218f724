import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { surveyResults } from '../../../../domain/progress/surveyResult'
import { sociometrySheet } from '../../../../domain/report/sociometrySheet'
import { formatDay } from '../../../../texts/formats'
import { reportScreenText } from '../../../../texts/reportScreen'
import { useOpenGroup } from '../../state/openGroup'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import { PaperFields } from './PaperFields'
import { PaperPreview } from './PaperPreview'
import { PrintActions } from './PrintActions'
import styles from './Report.module.css'

const text = reportScreenText.sociometry

/** The surveys before they are printed: one of them, or all with their comparison. */
export function SociometryDesk({ surveyId }: { surveyId: string | undefined }) {
  const { group, today } = useOpenGroup()
  const answered = useMemo(
    () => surveyResults(group).filter(({ indices }) => indices.R > 0),
    [group],
  )
  const [chosen, setChosen] = useState(
    () => answered.find(({ survey }) => survey.id === surveyId)?.survey.id ?? '',
  )
  const [paper, setPaper] = useState(() => ({
    paper: group.records.agency[0]?.defaultPaper ?? ('A4' as Paper),
    copies: 1,
  }))
  const surveyIds = useMemo(() => (chosen ? [chosen] : []), [chosen])
  const sheet = useMemo(
    () => sociometrySheet(group, { surveyIds, asOf: today }),
    [group, surveyIds, today],
  )
  return (
    <div className={styles.desk}>
      <div className="stack">
        <Panel title={reportScreenText.settings}>
          <Field label={text.which}>
            {(link) => (
              <select {...link} value={chosen} onChange={({ target }) => setChosen(target.value)}>
                <option value="">{text.all(answered.length)}</option>
                {answered.map(({ survey: { id, date } }) => (
                  <option key={id} value={id}>
                    {text.survey(id, formatDay(date))}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <PaperFields wish={paper} onChange={setPaper} />
          <p className="soft small">{text.secret}</p>
        </Panel>
        <PrintActions
          key={`${chosen} ${paper.paper}`}
          wish={{ kind: 'sosiometri', surveyIds }}
          {...paper}
        />
      </div>
      <PaperPreview report={sheet} paper={paper.paper} />
    </div>
  )
}
