import { useRef } from 'react'
import { recordOf } from '../../../../domain/groupFile'
import {
  organisationChange,
  organisationVersions,
} from '../../../../domain/logs/organisationHistory'
import type { DraftOf } from '../../../../domain/records/kinds'
import { appText } from '../../../../texts/app'
import { formatDay } from '../../../../texts/formats'
import { organisationText } from '../../../../texts/organisationScreen'
import { FormFoot } from '../../form/FormFoot'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { CoachingRows } from './CoachingRows'
import { OrganisationFields } from './OrganisationFields'
import { shownOrganisation, type TypedOrganisation, writtenOrganisation } from './organisationShape'
import { RoleRows } from './RoleRows'

const text = organisationText.dialog

/** Names the form of a version of the structure among the unsaved ones. */
export function organisationKey(id: string): string {
  return `organisation:${id}`
}

type OrganisationDialogProps = {
  record: DraftOf<'organisation'>
  isNew: boolean
  onClose: () => void
}

/** A new version of the structure, which ends the one before; or a version mended where it was written wrongly. */
export function OrganisationDialog({ record, isNew, onClose }: OrganisationDialogProps) {
  const { group } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const former = organisationVersions(group).find(({ version }) => version < record.version)
  const sheet = useSavedForm<'organisation', TypedOrganisation>({
    key: organisationKey(record.id),
    kind: 'organisation',
    id: record.id,
    saved: shownOrganisation(record),
    revision: recordOf(group, 'organisation', record.id)?.revision ?? 0,
    label: organisationText.saveLabel(record.version),
    element,
    prepare: (typed) => writtenOrganisation(record, typed),
    changeOf: (draft) =>
      isNew
        ? organisationChange(group, draft)
        : { put: [{ kind: 'organisation', record: draft }], remove: [] },
    onSaved: onClose,
  })
  const title = !isNew
    ? text.title(record.version)
    : former
      ? text.newTitle(record.version)
      : text.firstTitle
  return (
    <Dialog title={title} onClose={onClose}>
      <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
        <p className="soft">{introduction()}</p>
        <OrganisationFields sheet={sheet} record={record} isNew={isNew} />
        <RoleRows sheet={sheet} />
        {!isNew && <CoachingRows form={sheet.form} />}
        <FormFoot of={sheet} isProposal={isNew}>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )

  function introduction(): string | null {
    if (!isNew) return text.edits
    if (!former) return null
    return former.validTo
      ? text.after(former.version, formatDay(former.validTo))
      : text.closes(former.version)
  }
}
