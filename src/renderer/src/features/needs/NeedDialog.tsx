import { useRef } from 'react'
import { isDay } from '../../../../domain/day'
import { recordOf } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import { appText } from '../../../../texts/app'
import { needsText } from '../../../../texts/needs'
import { FormFoot } from '../../form/FormFoot'
import { type OwnFaults, useCheckedSave } from '../../form/useCheckedSave'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { NeedFields } from './NeedFields'
import { shownNeed, type TypedNeed, writtenNeed } from './needShape'

const text = needsText.form

/** Names the form of a need among the unsaved ones. */
export function needKey(id: string): string {
  return `resourceNeed:${id}`
}

type NeedDialogProps = {
  record: DraftOf<'resourceNeed'>
  /** How pressing a new need is must be said, whatever the record proposes. */
  isNew: boolean
  onSaved: () => void
  onClose: () => void
}

/** Writes one need down, or changes it. */
export function NeedDialog({ record, isNew, onSaved, onClose }: NeedDialogProps) {
  const { group } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const sheet = useSavedForm<'resourceNeed', TypedNeed>({
    key: needKey(record.id),
    kind: 'resourceNeed',
    id: record.id,
    saved: shownNeed(record, isNew),
    revision: recordOf(group, 'resourceNeed', record.id)?.revision ?? 0,
    label: needsText.saveLabel(record.id),
    element,
    prepare: (typed) => writtenNeed(record, typed),
    onSaved,
  })
  const save = useCheckedSave(sheet, element, () => lackOf(sheet.values, record))
  return (
    <Dialog title={isNew ? text.newTitle(record.id) : text.title(record.id)} onClose={onClose}>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <NeedFields sheet={sheet} record={record} />
        <FormFoot of={sheet} isProposal={isNew}>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}

/** A past that was taken over may lack these; what is written here says them. */
function lackOf(values: TypedNeed, { status }: DraftOf<'resourceNeed'>): OwnFaults<TypedNeed> {
  const isNow = (one: string) => values.status === one && status !== one
  return {
    ...(values.scope === 'anggota' && values.memberCodes.length === 0
      ? { memberCodes: text.membersMissing }
      : {}),
    ...(isNow('terpenuhi') && !values.metDate ? { metDate: text.metMissing } : {}),
    ...(isMetBeforeRaised(values) ? { metDate: text.metBeforeRaised } : {}),
    ...(isNow('dihentikan') && !values.note.trim() ? { note: text.stopMissing } : {}),
  }
}

function isMetBeforeRaised({ status, raisedDate, metDate }: TypedNeed): boolean {
  return status === 'terpenuhi' && isDay(raisedDate) && isDay(metDate) && metDate < raisedDate
}
