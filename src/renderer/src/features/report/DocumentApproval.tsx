import { type FormEvent, useEffect, useRef, useState } from 'react'
import { isDay } from '../../../../domain/day'
import { nextDocumentNumber } from '../../../../domain/report/documentNumber'
import { finalApproval } from '../../../../domain/report/finalApproval'
import { planApproval } from '../../../../domain/report/planApproval'
import type { ReportDocument } from '../../../../domain/report/reportDocument'
import { formatDay } from '../../../../texts/formats'
import { reportScreenText } from '../../../../texts/reportScreen'
import { DayField } from '../../form/DayField'
import { FaultSummary } from '../../form/FaultSummary'
import { TextField } from '../../form/TextField'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Panel } from '../../ui/Panel'

const drafts = { rencanaProgram: planApproval, laporanAkhir: finalApproval }
type Kind = keyof typeof drafts
const keys: Record<Kind, string> = { rencanaProgram: 'planApproval', laporanAkhir: 'finalApproval' }

type DocumentApprovalProps = { kind: Kind; document: ReportDocument }

/** Whether the head has signed a document, and a way to record it. */
export function DocumentApproval({ kind, document }: DocumentApprovalProps) {
  const text = reportScreenText.approval[kind]
  const { isReadOnly } = useOpenGroup()
  const [isOpen, setIsOpen] = useState(false)
  const { isDraft, date, number } = document
  return (
    <Panel title={text.title}>
      <p>{isDraft ? text.none : text.given(formatDay(date), number ?? '')}</p>
      {!isReadOnly && (
        <div>
          <Button onClick={() => setIsOpen(true)}>
            {isDraft ? text.record : text.recordAgain}
          </Button>
        </div>
      )}
      {isOpen && <ApprovalDialog kind={kind} onClose={() => setIsOpen(false)} />}
    </Panel>
  )
}

function ApprovalDialog({ kind, onClose }: { kind: Kind; onClose: () => void }) {
  const text = reportScreenText.approval[kind]
  const { group, today } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const [draft] = useState(() => drafts[kind](group, today))
  const { form, values, save, revert } = useSavedForm({
    key: keys[kind],
    kind: 'report',
    id: draft.id,
    saved: { date: draft.date, number: draft.number ?? '' },
    revision: 0,
    label: text.label,
    element,
    prepare: (typed) => ({ ...draft, ...typed }),
    onSaved: onClose,
  })
  const { date } = values
  const isNumberOwn = form.formState.dirtyFields.number ?? false
  useEffect(() => {
    const proposed = isDay(date) ? nextDocumentNumber(group, kind, date) : null
    if (proposed && !isNumberOwn) form.setValue('number', proposed)
  }, [kind, date, isNumberOwn, group, form])
  const submit = (event: FormEvent) => {
    if (values.number.trim()) return save(event)
    event.preventDefault()
    form.setError('number', { type: 'blank', message: text.numberMissing }, { shouldFocus: true })
  }
  const close = () => {
    revert()
    onClose()
  }
  return (
    <Dialog title={text.dialog} onClose={close}>
      <form ref={element} className="stack" onSubmit={submit} noValidate>
        <p className="soft measure">{text.body}</p>
        <DayField form={form} name="date" label={text.date} />
        <TextField form={form} name="number" label={text.number} hint={text.numberHint} />
        <FaultSummary form={form} />
        <div className="row">
          <Button look="main" type="submit" disabled={form.formState.isSubmitting}>
            {text.save}
          </Button>
          <Button onClick={close}>{text.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
