import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import { allNeeds } from '../../../../domain/resources/needList'
import { allUses } from '../../../../domain/resources/useList'
import { needsText } from '../../../../texts/needs'
import { usesText } from '../../../../texts/uses'
import { NotFound } from '../../logs/NotFound'
import { SHEET_HEADING } from '../../logs/SheetFrame'
import { useRecordArrival } from '../../logs/useRecordArrival'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { FindDialog } from './FindDialog'
import { NeedDialog } from './NeedDialog'
import { NeedList } from './NeedList'
import { NeedSheet } from './NeedSheet'
import styles from './Needs.module.css'
import { UseDialog } from './UseDialog'
import { UseList } from './UseList'
import { UseSheet } from './UseSheet'
import { useNeedDialog } from './useNeedDialog'

type Dialogs = ReturnType<typeof useNeedDialog>

/** What the group and its members need from outside, and what was used for it. */
export function Needs() {
  const { group } = useOpenGroup()
  const { catatan, pemanfaatan } = useSearch({ from: '/kelompok/$groupId/kebutuhan' })
  const title = catatan
    ? needsText.sheetTitle(catatan)
    : pemanfaatan
      ? usesText.sheetTitle(pemanfaatan)
      : needsText.title
  const heading = useScreen(title, group.records.program[0]?.name)
  useRecordArrival(heading, catatan ?? pemanfaatan)
  const dialogs = useNeedDialog()
  return (
    <>
      <h1 id={SHEET_HEADING} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {catatan ? (
        <OneNeed key={catatan} id={catatan} dialogs={dialogs} />
      ) : pemanfaatan ? (
        <OneUse key={pemanfaatan} id={pemanfaatan} dialogs={dialogs} />
      ) : (
        <Lists dialogs={dialogs} />
      )}
      <OpenDialog dialogs={dialogs} />
    </>
  )
}

type OneProps = { id: string; dialogs: Dialogs }

function OneNeed({ id, dialogs }: OneProps) {
  const { group } = useOpenGroup()
  const navigate = useNavigate({ from: '/kelompok/$groupId/kebutuhan' })
  const need = inUse(group.records.resourceNeed).find((one) => one.id === id)
  if (!need) return <NotFound id={id} screen="kebutuhan" />
  return (
    <NeedSheet
      need={need}
      onFind={() => dialogs.edit({ kind: 'find', need })}
      onUse={(resourceId) =>
        dialogs.addUse({
          needId: id,
          memberCodes: need.memberCodes ?? [],
          ...(resourceId ? { resourceId } : {}),
        })
      }
      onEdit={() =>
        dialogs.edit({
          kind: 'need',
          record: withoutStamps<'resourceNeed'>(need),
          isNew: false,
        })
      }
      onRemoved={() => navigate({ search: {} })}
    />
  )
}

function OneUse({ id, dialogs }: OneProps) {
  const { group } = useOpenGroup()
  const navigate = useNavigate({ from: '/kelompok/$groupId/kebutuhan' })
  const use = inUse(group.records.resourceUse).find((one) => one.id === id)
  if (!use) return <NotFound id={id} screen="kebutuhan" />
  return (
    <UseSheet
      use={use}
      onEdit={() =>
        dialogs.edit({ kind: 'use', record: withoutStamps<'resourceUse'>(use), isNew: false })
      }
      onRemoved={() => navigate({ search: { lihat: 'pemanfaatan' } })}
    />
  )
}

/** The list of needs or the list of uses, with what can be added to it. */
function Lists({ dialogs }: { dialogs: Dialogs }) {
  const { group, isReadOnly } = useOpenGroup()
  const { lihat } = useSearch({ from: '/kelompok/$groupId/kebutuhan' })
  const [needFilter, setNeedFilter] = useState(allNeeds)
  const [useFilter, setUseFilter] = useState(allUses)
  const { words, kind } = lihat
    ? { words: usesText, kind: 'resourceUse' as const }
    : { words: needsText, kind: 'resourceNeed' as const }
  const add = (
    <Button disabled={isReadOnly} onClick={() => (lihat ? dialogs.addUse() : dialogs.addNeed())}>
      {words.add}
    </Button>
  )
  const hasAny = inUse<{ archivedAt?: string | null | undefined }>(group.records[kind]).length > 0
  return (
    <>
      <div className="apart">
        <Views isOfUses={lihat !== undefined} />
        {hasAny && add}
      </div>
      {!hasAny && (
        <EmptyState title={words.empty.title} actions={add}>
          <p className="soft measure">{words.empty.body}</p>
        </EmptyState>
      )}
      {hasAny && lihat && <UseList filter={useFilter} onFilter={setUseFilter} />}
      {hasAny && !lihat && <NeedList filter={needFilter} onFilter={setNeedFilter} />}
    </>
  )
}

function Views({ isOfUses }: { isOfUses: boolean }) {
  const params = { groupId: useOpenGroup().group.id }
  const text = needsText.views
  return (
    <nav aria-label={text.label} className={styles.views}>
      {([false, true] as const).map((uses) => (
        <Link
          key={String(uses)}
          to="/kelompok/$groupId/kebutuhan"
          params={params}
          search={uses ? { lihat: 'pemanfaatan' } : {}}
          aria-current={uses === isOfUses ? 'page' : undefined}
          activeOptions={{ exact: true }}
          activeProps={{ 'aria-current': undefined }}
        >
          {uses ? text.uses : text.needs}
        </Link>
      ))}
    </nav>
  )
}

/** A new record is shown in full once it is saved: there stands what comes next. A use begun from its need stays there. */
function OpenDialog({ dialogs: { draft, close } }: { dialogs: Dialogs }) {
  const { catatan } = useSearch({ from: '/kelompok/$groupId/kebutuhan' })
  const navigate = useNavigate({ from: '/kelompok/$groupId/kebutuhan' })
  if (!draft) return null
  if (draft.kind === 'find') return <FindDialog need={draft.need} onClose={close} />
  const { id } = draft.record
  const saved = () => {
    close()
    if (!draft.isNew || (draft.kind === 'use' && catatan)) return
    void navigate({ search: draft.kind === 'need' ? { catatan: id } : { pemanfaatan: id } })
  }
  return draft.kind === 'need' ? (
    <NeedDialog key={id} {...draft} onSaved={saved} onClose={close} />
  ) : (
    <UseDialog key={id} {...draft} onSaved={saved} onClose={close} />
  )
}
