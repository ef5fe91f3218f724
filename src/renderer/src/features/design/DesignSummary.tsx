import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { isDesignEmpty } from '../../../../domain/design/designFromTemplate'
import { meetingsOf } from '../../../../domain/design/plannedOnly'
import { recordOf } from '../../../../domain/groupFile'
import type { StepStatus } from '../../../../domain/progress/designSteps'
import type { Program } from '../../../../domain/records/program'
import { designText } from '../../../../texts/design'
import { templatesText } from '../../../../texts/designTemplates'
import { EMPTY, formatDay, formatPeriod } from '../../../../texts/formats'
import { designStepNames, missingSentence } from '../../../../texts/gates'
import { programStatusLabels } from '../../../../texts/labels'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { Table } from '../../ui/Table'
import styles from './Design.module.css'
import { SaveTemplateDialog } from './SaveTemplateDialog'
import { StartDialog } from './StartDialog'
import { StepState } from './StepList'
import { stepAddress } from './stepAddress'

const text = designText.summary
const SHOWN_AT_ONCE = 3
/** Only before a group meets may its whole design still come from a template. */
const beforeStart: readonly string[] = ['draf', 'prakelompok']

type DesignSummaryProps = { program: Program; statuses: readonly StepStatus[] }

/** What of the design stands, what is missing, and what can be done with it. */
export function DesignSummary({ program, statuses }: DesignSummaryProps) {
  const { group, isReadOnly } = useOpenGroup()
  const [dialog, setDialog] = useState<'start' | 'save' | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const isEmpty = isDesignEmpty(group)
  const next = statuses.find(({ missing }) => missing.some(({ isRequired }) => isRequired))
  const start = (
    <Button
      look={isEmpty ? 'main' : 'plain'}
      disabled={isReadOnly}
      onClick={() => setDialog('start')}
    >
      {templatesText.start.open}
    </Button>
  )
  return (
    <>
      {isEmpty && (
        <Notice
          title={text.empty.title}
          actions={
            <>
              {start}
              <Link {...stepAddress(group.id, 'kebutuhan')}>{text.begin}</Link>
            </>
          }
        >
          <p>{text.empty.body}</p>
        </Notice>
      )}
      {statuses.every(({ step, missing }) => missing.length === 0 || step === 'anggaran') && (
        <Notice title={text.whole.title}>
          <p>{text.whole.body}</p>
        </Notice>
      )}
      {saved && (
        <Notice isLive>
          <p>{templatesText.save.saved(saved)}</p>
        </Notice>
      )}
      <Panel title={program.name}>
        <Facts program={program} />
        <div className="row">
          {next && !isEmpty && (
            <Link {...stepAddress(group.id, next.step)}>{text.goOn(next.step)}</Link>
          )}
          <Link
            to="/kelompok/$groupId/laporan"
            params={{ groupId: group.id }}
            search={{ dokumen: 'rp' }}
          >
            {text.print}
          </Link>
          <Link to="/kelompok/$groupId/tahap" params={{ groupId: group.id }}>
            {text.phases}
          </Link>
        </div>
        {!isEmpty && (
          <div className="row">
            <Button disabled={isReadOnly} onClick={() => setDialog('save')}>
              {templatesText.save.open}
            </Button>
            {beforeStart.includes(program.status) && start}
          </div>
        )}
      </Panel>
      <Steps statuses={statuses} />
      {dialog === 'start' && <StartDialog program={program} onClose={() => setDialog(null)} />}
      {dialog === 'save' && (
        <SaveTemplateDialog
          program={program}
          onClose={() => setDialog(null)}
          onSaved={(name) => {
            setSaved(name)
            setDialog(null)
          }}
        />
      )}
    </>
  )
}

function Facts({ program }: { program: Program }) {
  const { group } = useOpenGroup()
  const lead = recordOf(group, 'worker', program.leadWorkerId)
  const facts = [
    [text.facts.code, program.code],
    [text.facts.status, programStatusLabels[program.status]],
    [text.facts.time, formatPeriod(program.startDate, program.endDate)],
    [text.facts.followUp, program.followUpDate ? formatDay(program.followUpDate) : EMPTY],
    [text.facts.meetings, text.meetings(meetingsOf(group).length, program.plannedSessions)],
    [text.facts.lead, lead?.name ?? EMPTY],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Steps({ statuses }: { statuses: readonly StepStatus[] }) {
  const { group } = useOpenGroup()
  const whole = statuses.filter(({ missing }) => missing.length === 0).length
  return (
    <div className="tight">
      <p className="soft">{text.state(whole, statuses.length)}</p>
      <Table
        caption={text.caption}
        head={[text.columns.step, text.columns.state, text.columns.missing]}
      >
        {statuses.map((status, index) => (
          <tr key={status.step}>
            <th scope="row">
              <Link {...stepAddress(group.id, status.step)}>
                {index + 1}. {designStepNames[status.step]}
              </Link>
            </th>
            <td className={styles.actions}>
              <StepState status={status} />
            </td>
            <td>{missingWords(status)}</td>
          </tr>
        ))}
      </Table>
    </div>
  )
}

function missingWords({ missing }: StepStatus): string {
  if (missing.length === 0) return text.nothing
  const shown = missing.slice(0, SHOWN_AT_ONCE).map((one) => missingSentence(one))
  const rest = missing.length - shown.length
  return [...shown, ...(rest > 0 ? [`(${text.more(rest)})`] : [])].join(' ')
}
