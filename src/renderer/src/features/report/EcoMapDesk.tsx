import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { ecoMapVersions } from '../../../../domain/ecomap/ecoMap'
import { ecoMapSheet } from '../../../../domain/report/ecoMapSheet'
import { versionName } from '../../../../texts/ecomap'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { reportScreenText } from '../../../../texts/reportScreen'
import { useOpenGroup } from '../../state/openGroup'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import { PaperFields } from './PaperFields'
import { PaperPreview } from './PaperPreview'
import { PrintActions } from './PrintActions'
import styles from './Report.module.css'

type EcoMapDeskProps = { wanted: string | undefined; beside: string | undefined }

/** The eco-map before it is printed: one version, or two that are compared. */
export function EcoMapDesk({ wanted, beside }: EcoMapDeskProps) {
  const { group, today } = useOpenGroup()
  const dated = useMemo(
    () =>
      ecoMapVersions(group)
        .filter((one) => one !== null)
        .toReversed(),
    [group],
  )
  const [day, setDay] = useState(() => dated.find((one) => one === wanted) ?? dated[0] ?? '')
  const [other, setOther] = useState(() => dated.find((one) => one === beside) ?? '')
  const [paper, setPaper] = useState(() => ({
    paper: group.records.agency[0]?.defaultPaper ?? ('A4' as Paper),
    copies: 1,
  }))
  const days = useMemo(() => [...new Set([day, other])].filter((one) => one !== ''), [day, other])
  const sheet = useMemo(() => ecoMapSheet(group, { days, asOf: today }), [group, days, today])
  return (
    <div className={styles.desk}>
      <div className="stack">
        <Panel title={reportScreenText.settings}>
          {dated.length > 0 && (
            <DayChoice label={ecoMapText.version} days={dated} value={day} onChange={setDay} />
          )}
          {dated.length > 1 && (
            <DayChoice
              label={ecoMapText.compareWith}
              none={ecoMapText.noComparison}
              days={dated}
              value={other}
              onChange={setOther}
            />
          )}
          <PaperFields wish={paper} onChange={setPaper} />
        </Panel>
        <PrintActions
          key={`${days.join(' ')} ${paper.paper}`}
          wish={{ kind: 'ekopeta', days }}
          {...paper}
        />
      </div>
      <PaperPreview report={sheet} paper={paper.paper} />
    </div>
  )
}

type DayChoiceProps = {
  label: string
  days: readonly string[]
  value: string
  onChange: (day: string) => void
  /** Offered first, and means no day at all. */
  none?: string
}

function DayChoice({ label, days, value, onChange, none }: DayChoiceProps) {
  return (
    <Field label={label}>
      {(link) => (
        <select {...link} value={value} onChange={({ target }) => onChange(target.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {days.map((one) => (
            <option key={one} value={one}>
              {versionName(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
