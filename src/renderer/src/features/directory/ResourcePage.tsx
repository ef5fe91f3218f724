import { nextDirectoryId } from '../../../../domain/directory/nextDirectoryId'
import { recordOf } from '../../../../domain/groupFile'
import { directoryText } from '../../../../texts/directory'
import { directoryRecordText } from '../../../../texts/directoryRecord'
import { resourceFormText } from '../../../../texts/resourceFields'
import { FormFoot } from '../../form/FormFoot'
import { TickField } from '../../form/TickField'
import { Checker } from '../../resources/Checker'
import { PlaceFields } from '../../resources/PlaceFields'
import {
  ContactFields,
  ServiceFields,
  StandingFields,
  WhatFields,
} from '../../resources/ResourceFields'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { Panel } from '../../ui/Panel'
import { useScreen } from '../../ui/useScreen'
import { AsidePanel, SetAsideNotice } from './AsidePanel'
import { CheckPanel } from './CheckPanel'
import { DoublesNotice } from './DoublesNotice'
import { directoryPlace } from './directoryParts'
import { NearbyPanel } from './NearbyPanel'
import { useResourceForm } from './useResourceForm'

const text = directoryRecordText

/** One resource of the directory: what is known of it, its checks, and what lies around it. */
export function ResourcePage({ id }: { id: string }) {
  const { group, isReadOnly } = useOpenGroup()
  const record = recordOf(group, 'resource', id)
  const isNew = !record && !isReadOnly && /^SD-\d{4,6}$/.test(id)
  const title = record?.name ?? (isNew ? resourceFormText.newTitle : directoryText.parts.daftar)
  const heading = useScreen(title, directoryText.title)
  return (
    <>
      <div className="tight">
        <a className="small" href={`#${directoryPlace('daftar')}`}>
          {text.back}
        </a>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {record?.archivedAt && <SetAsideNotice resource={record} />}
      {record && !record.archivedAt && <CheckPanel resource={record} />}
      {record || isNew ? <Sheet id={id} /> : <EmptyState title={text.notFound(id)} />}
      {record && <NearbyPanel resource={record} />}
      {record && !record.archivedAt && <AsidePanel resource={record} />}
    </>
  )
}

function Sheet({ id }: { id: string }) {
  const { group, isReadOnly } = useOpenGroup()
  const record = recordOf(group, 'resource', id)
  const { sheet, element } = useResourceForm(id, record)
  const { form, values } = sheet
  const next = nextDirectoryId(group.records.resource.map((one) => one.id))
  return (
    <Panel title={text.sheet} note={id}>
      <form ref={element} noValidate onSubmit={sheet.save}>
        <fieldset disabled={isReadOnly} className="stack">
          {!record?.archivedAt && (
            <DoublesNotice id={id} values={values} isSaved={record !== undefined} />
          )}
          <WhatFields form={form} />
          <ServiceFields form={form} />
          <PlaceFields form={form} values={values} />
          <ContactFields form={form} />
          <StandingFields form={form} />
          {!record && (
            <>
              <TickField
                form={form}
                name="checkedNow"
                label={text.checkedNow}
                hint={text.checkedNowHint}
              />
              {values.checkedNow && <Checker />}
            </>
          )}
          <FormFoot of={sheet} save={text.save}>
            {record && !sheet.isChanged && !isReadOnly && (
              <a href={`#${directoryPlace('daftar', next)}`}>{text.another}</a>
            )}
          </FormFoot>
        </fieldset>
      </form>
    </Panel>
  )
}
