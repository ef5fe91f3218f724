import { useRef } from 'react'
import { recordOf } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { ProgressReport } from '../../../../domain/report/progressReport'
import { formatPeriod } from '../../../../texts/formats'
import { reportScreenText } from '../../../../texts/reportScreen'
import { summarySentences } from '../../../../texts/summary'
import { TextField } from '../../form/TextField'
import { useSavedForm } from '../../form/useSavedForm'
import { dropUnsaved } from '../../state/drafts'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { reportDraft } from './reportDraft'
import { summaryKey } from './summaryKey'

const text = reportScreenText.summary

/** The sentences of the summary: composed from the figures until the worker words them otherwise. */
export function SummaryEditor({ report }: { report: ProgressReport }) {
  const { group, today, isReadOnly } = useOpenGroup()
  const record = reportDraft(group, report.period, today)
  const saved = report.summary ?? summarySentences(report)
  const period = formatPeriod(report.period.from, report.period.to)
  const reset = async () => {
    const put = [{ kind: 'report' as const, record: { ...record, summary: null } }]
    const error = await changeGroup({ put, remove: [] }, text.resetLabel(period))
    if (!error) dropUnsaved(summaryKey(record.id))
  }
  return (
    <Panel title={text.title} note={report.summary ? text.edited : text.note}>
      <SentenceForm
        key={record.id}
        record={record}
        revision={recordOf(group, 'report', record.id)?.revision ?? 0}
        saved={saved}
        label={text.label(period)}
      />
      {!isReadOnly && (
        <div>
          <Button disabled={!report.summary} onClick={reset}>
            {text.reset}
          </Button>
        </div>
      )}
    </Panel>
  )
}

type SentenceFormProps = {
  record: DraftOf<'report'>
  revision: number
  saved: string[]
  label: string
}

function SentenceForm({ record, revision, saved, label }: SentenceFormProps) {
  const { isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const { form, isChanged, save, revert } = useSavedForm({
    key: summaryKey(record.id),
    kind: 'report',
    id: record.id,
    saved: { sentences: saved },
    revision,
    label,
    element,
    prepare: ({ sentences }) => ({ ...record, summary: sentences }),
  })
  return (
    <form ref={element} onSubmit={save} noValidate>
      <fieldset className="stack" disabled={isReadOnly}>
        {saved.map((_, index) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is known by its place
            key={index}
            form={form}
            name={`sentences.${index}`}
            label={text.sentence(index + 1)}
            rows={3}
          />
        ))}
        <div className="row">
          <Button look="main" type="submit" disabled={!isChanged || form.formState.isSubmitting}>
            {text.save}
          </Button>
          <Button disabled={!isChanged} onClick={revert}>
            {text.revert}
          </Button>
        </div>
      </fieldset>
    </form>
  )
}
