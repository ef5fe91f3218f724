import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { recordOf, withoutStamps } from '../../../../domain/groupFile'
import { newOrganisation, organisationVersions } from '../../../../domain/logs/organisationHistory'
import { organisationOn } from '../../../../domain/progress/organisations'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { Organisation } from '../../../../domain/records/organisation'
import { organisationText } from '../../../../texts/organisationScreen'
import { NotFound } from '../../logs/NotFound'
import { SHEET_HEADING } from '../../logs/SheetFrame'
import { useRecordArrival } from '../../logs/useRecordArrival'
import { writtenHere } from '../../logs/writtenHere'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { CurrentOrganisation } from './CurrentOrganisation'
import { OrganisationDialog, organisationKey } from './OrganisationDialog'
import { OrganisationHistory } from './OrganisationHistory'
import { OrganisationSheet } from './OrganisationSheet'

type Open = { record: DraftOf<'organisation'>; isNew: boolean }

/** How the group is organised now and was before: who held which role, and why it changed. */
export function OrganisationScreen() {
  const { group, today, isReadOnly } = useOpenGroup()
  const { catatan } = useSearch({ from: '/kelompok/$groupId/organisasi' })
  const found = catatan === undefined ? undefined : recordOf(group, 'organisation', catatan)
  const one = found?.archivedAt ? undefined : found
  const title = one ? organisationText.version(one.version) : organisationText.title
  const heading = useScreen(title, group.records.program[0]?.name)
  useRecordArrival(heading, catatan)
  const navigate = useNavigate({ from: '/kelompok/$groupId/organisasi' })
  const [open, setOpen] = useState<Open | null>(() => begun())
  const versions = organisationVersions(group)
  const shown = organisationOn(group, today) ?? versions[0]
  const edit = (version: Organisation) =>
    setOpen({ record: withoutStamps<'organisation'>(version), isNew: false })
  const change = (
    <Button
      disabled={isReadOnly}
      onClick={() => setOpen({ record: newOrganisation(group, today), isNew: true })}
    >
      {shown ? organisationText.change : organisationText.first}
    </Button>
  )
  return (
    <>
      <div className="apart">
        <h1 id={SHEET_HEADING} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {shown && !one && change}
      </div>
      {one ? (
        <OrganisationSheet
          key={one.id}
          version={one}
          onEdit={() => edit(one)}
          onRemoved={() => navigate({ search: {} })}
        />
      ) : catatan !== undefined ? (
        <NotFound id={catatan} screen="organisasi" />
      ) : shown ? (
        <>
          <p className="soft measure">{organisationText.intro}</p>
          <CurrentOrganisation version={shown} onEdit={() => edit(shown)} />
          <OrganisationHistory versions={versions} />
        </>
      ) : (
        <EmptyState title={organisationText.empty.title} actions={change}>
          <p className="soft measure">{organisationText.empty.body}</p>
        </EmptyState>
      )}
      {open && <OrganisationDialog key={open.record.id} {...open} onClose={() => setOpen(null)} />}
    </>
  )

  /** What was begun here and not saved is taken up again. */
  function begun(): Open | null {
    const fresh = newOrganisation(group, today)
    const ids = group.records.organisation.map(({ id }) => id)
    const id = writtenHere([...ids, fresh.id], organisationKey, `/${group.id}/organisasi`)
    const known = id === null ? undefined : recordOf(group, 'organisation', id)
    if (known) return { record: withoutStamps<'organisation'>(known), isNew: false }
    return id === null ? null : { record: fresh, isNew: true }
  }
}
