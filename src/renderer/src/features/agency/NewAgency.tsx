import { Link, useBlocker } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { FieldPath } from 'react-hook-form'
import type { AppError } from '../../../../bridge/errors'
import { type NewAgency as Agency, newAgency } from '../../../../bridge/questions'
import { agencyText } from '../../../../texts/agency'
import { groupText } from '../../../../texts/group'
import { bridge } from '../../bridge'
import { FaultSummary } from '../../form/FaultSummary'
import { emptyAgency, NewAgencyFields } from '../../form/NewAgencyFields'
import { errorsOf, schemaResolver } from '../../form/schemaResolver'
import { useFaultFocus } from '../../form/useFaultFocus'
import { useKeptForm } from '../../form/useKeptForm'
import { useUnsavedHere } from '../../state/drafts'
import { AGENCY, openGroup } from '../../state/openGroup'
import { useListDrafts } from '../../state/useListDrafts'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Failure } from '../../ui/Failure'
import { useScreen } from '../../ui/useScreen'
import styles from './Agency.module.css'

const text = agencyText.create

/** Tells an empty library of its agency, before there is any group. */
export function NewAgency() {
  return useListDrafts() && <NewAgencyForm />
}

function NewAgencyForm() {
  const heading = useScreen(text.title)
  const element = useRef<HTMLFormElement>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const { form, forget } = useKeptForm<Agency>({
    key: 'newAgency',
    label: text.draft,
    place: '/lembaga',
    initial: emptyAgency,
    resolver: schemaResolver<Agency>(newAgency, { kind: 'agency', id: null }),
  })
  useFaultFocus(form, element)
  const { isSubmitting } = form.formState
  const create = form.handleSubmit(async (values) => {
    const answer = await bridge.createAgency(values)
    if (answer.ok) {
      forget()
      return openGroup(AGENCY)
    }
    for (const [field, fault] of Object.entries(errorsOf<Agency>(answer.error.faults ?? [])))
      form.setError(field as FieldPath<Agency>, fault as { type: string; message: string })
    setFailure(answer.error)
  })
  return (
    <main className={styles.alone}>
      <div className="tight">
        <Link to="/" className="small">
          {groupText.toLibrary}
        </Link>
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <p className="soft measure">{text.intro}</p>
      </div>
      <form ref={element} className="stack" noValidate onSubmit={create}>
        {failure && <Failure error={failure} />}
        <NewAgencyFields form={form} at="" />
        <FaultSummary form={form} />
        <div className="row">
          <Button look="main" type="submit" disabled={isSubmitting}>
            {isSubmitting ? text.saving : text.save}
          </Button>
        </div>
      </form>
      <AskBeforeLeaving onDiscard={forget} />
    </main>
  )
}

/** What was typed stays for the next time, unless the worker throws it away. */
function AskBeforeLeaving({ onDiscard }: { onDiscard: () => void }) {
  const isAsking = useUnsavedHere().length > 0
  const blocker = useBlocker({
    shouldBlockFn: ({ next }) => isAsking && !next.pathname.startsWith('/lembaga'),
    enableBeforeUnload: () => isAsking,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  const { leave } = groupText
  return (
    <Dialog title={leave.title} onClose={blocker.reset}>
      <p>{leave.body(text.draft)}</p>
      <div className="row">
        <Button look="main" onClick={blocker.reset}>
          {leave.stay}
        </Button>
        <Button onClick={blocker.proceed}>{leave.keep}</Button>
        <Button
          look="danger"
          onClick={() => {
            onDiscard()
            blocker.proceed()
          }}
        >
          {leave.discard}
        </Button>
      </div>
    </Dialog>
  )
}
