import { useRef } from 'react'
import type { DraftOf } from '../../../../domain/records/kinds'
import { groupFormText } from '../../../../texts/groupResources'
import { resourceFormText } from '../../../../texts/resourceFields'
import { FormFoot } from '../../form/FormFoot'
import { useSavedForm } from '../../form/useSavedForm'
import { withTyped } from '../../form/withTyped'
import { WordsNotice } from '../../logs/WordsNotice'
import { PlaceFields } from '../../resources/PlaceFields'
import {
  ContactFields,
  ServiceFields,
  StandingFields,
  WhatFields,
} from '../../resources/ResourceFields'
import type { TypedResource } from '../../resources/resourceShape'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { GroupFields } from './GroupFields'
import { shownInGroup } from './groupShape'
import styles from './Resources.module.css'
import { RESOURCE_HEADING } from './resourceHeading'

/** Names the form of a resource among the unsaved ones. */
export function resourceKey(id: string): string {
  return `resource:${id}`
}

type ResourceFormProps = {
  record: DraftOf<'resource'>
  /** Of the saved record; 0 for a new one. */
  revision: number
  onSaved: () => void
  onClose: () => void
}

/** Everything that is known of one resource, as it is written down. */
export function ResourceForm({ record, revision, onSaved, onClose }: ResourceFormProps) {
  const { group, isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const shown = shownInGroup(record, revision === 0, group.records.worker)
  const sheet = useSavedForm<'resource', TypedResource>({
    key: resourceKey(record.id),
    kind: 'resource',
    id: record.id,
    saved: shown,
    revision,
    label: resourceFormText.saveLabel(record.id),
    element,
    prepare: (typed) => withTyped(record, shown, typed),
    onSaved,
  })
  const { form } = sheet
  return (
    <form
      ref={element}
      className={styles.sheet}
      noValidate
      onSubmit={sheet.save}
      aria-labelledby={RESOURCE_HEADING}
    >
      <fieldset disabled={isReadOnly} className="stack">
        <WhatFields form={form} />
        <ServiceFields form={form} />
        <PlaceFields form={form} values={sheet.values} />
        <ContactFields form={form} />
        <StandingFields form={form} />
        <GroupFields form={form} />
        <WordsNotice form={form} fields={['note']} />
        <FormFoot of={sheet}>
          <Button look="quiet" onClick={onClose}>
            {groupFormText.cancel}
          </Button>
        </FormFoot>
      </fieldset>
    </form>
  )
}
