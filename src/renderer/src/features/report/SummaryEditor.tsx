import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { ProgressReport } from '../../../../domain/report/progressReport'
import { formatPeriod } from '../../../../texts/formats'
import { reportScreenText } from '../../../../texts/reportScreen'
import { summarySentences } from '../../../../texts/summary'
import { TextField } from '../../form/TextField'
import { dropUnsaved, keepUnsaved, unsavedOf } from '../../state/drafts'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { reportDraft } from './reportDraft'

const text = reportScreenText.summary

/** The sentences of the summary: composed from the figures until the worker words them otherwise. */
export function SummaryEditor({ report }: { report: ProgressReport }) {
  const { group, today, isReadOnly } = useOpenGroup()
  const record = reportDraft(group, report.period, today)
  const [timesSaved, setTimesSaved] = useState(0)
  const saved = report.summary ?? summarySentences(report)
  const period = formatPeriod(report.period.from, report.period.to)
  const write = async (summary: string[] | null, label: string) => {
    const put = [{ kind: 'report' as const, record: { ...record, summary } }]
    const error = await changeGroup({ put, remove: [] }, label)
    if (!error) {
      dropUnsaved(record.id)
      setTimesSaved((times) => times + 1)
    }
  }
  return (
    <Panel title={text.title} note={report.summary ? text.edited : text.note}>
      <SentenceForm
        id={record.id}
        timesSaved={timesSaved}
        saved={saved}
        isReadOnly={isReadOnly}
        label={text.label(period)}
        onSave={(sentences) => write(sentences, text.label(period))}
      />
      {!isReadOnly && (
        <div>
          <Button disabled={!report.summary} onClick={() => write(null, text.resetLabel(period))}>
            {text.reset}
          </Button>
        </div>
      )}
    </Panel>
  )
}

type SentenceFormProps = {
  id: string
  timesSaved: number
  saved: string[]
  isReadOnly: boolean
  label: string
  onSave: (sentences: string[]) => Promise<void>
}

function SentenceForm({ id, timesSaved, saved, isReadOnly, label, onSave }: SentenceFormProps) {
  const start = { sentences: unsavedOf('summary', id) ?? saved }
  const form = useForm<{ sentences: string[] }>({ defaultValues: start })
  const written = saved.join('\n')
  const isChanged = form.watch('sentences').join('\n') !== written
  // Saved or composed anew: the fields show it without being built anew, so the focus stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other sentences are a reason
  useEffect(() => form.reset(start), [written, timesSaved])
  useEffect(() => {
    const { unsubscribe } = form.watch((values) => {
      const typed = (values.sentences ?? []).map((sentence) => sentence ?? '')
      if (typed.join('\n') === saved.join('\n')) dropUnsaved(id)
      else keepUnsaved(id, { kind: 'summary', label, values: typed })
    })
    return unsubscribe
  }, [form, id, label, saved])
  const save = form.handleSubmit(({ sentences }) =>
    onSave(sentences.filter((sentence) => /\S/u.test(sentence))),
  )
  return (
    <form onSubmit={save} noValidate>
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
          <Button
            disabled={!isChanged}
            onClick={() => {
              form.reset({ sentences: saved })
              dropUnsaved(id)
            }}
          >
            {text.revert}
          </Button>
        </div>
      </fieldset>
    </form>
  )
}
