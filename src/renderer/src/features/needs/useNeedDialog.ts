import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { recordOf, withoutStamps } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { ResourceNeed } from '../../../../domain/records/resourceNeed'
import {
  newNeed,
  newUse,
  nextNeedId,
  nextUseId,
  type UseStart,
} from '../../../../domain/resources/newNeedRecords'
import { writtenHere } from '../../logs/writtenHere'
import { type OpenGroup, useOpenGroup } from '../../state/openGroup'
import { findKey } from './FindDialog'
import { needKey } from './NeedDialog'
import { usageKey } from './UseDialog'

/** What is being written: a need, a use, or which resources could meet a need. */
export type NeedDraft =
  | { kind: 'need'; record: DraftOf<'resourceNeed'>; isNew: boolean }
  | { kind: 'use'; record: DraftOf<'resourceUse'>; isNew: boolean }
  | { kind: 'find'; need: ResourceNeed }

/** What the address asks to begin: a new need of a member, or a new use. */
type Asked = {
  lihat?: 'pemanfaatan'
  baru?: true
  anggota?: string
  sumber?: string
  kebutuhan?: string
  rujukan?: string
}

/** Which dialog is open over the needs: one that was asked for, or one that was begun here and never saved. */
export function useNeedDialog() {
  const { group, today, isReadOnly } = useOpenGroup()
  const asked = useSearch({ from: '/kelompok/$groupId/kebutuhan' })
  const navigate = useNavigate({ from: '/kelompok/$groupId/kebutuhan' })
  const [draft, setDraft] = useState<NeedDraft | null>(() =>
    isReadOnly ? null : (draftAskedFor(asked, group, today) ?? draftLeftHere(group, today)),
  )
  return {
    draft,
    addNeed: () => setDraft({ kind: 'need', record: newNeed(group, today), isNew: true }),
    addUse: (start?: UseStart) =>
      setDraft({ kind: 'use', record: newUse(group, today, start), isNew: true }),
    edit: (one: NeedDraft) => setDraft(one),
    close: () => {
      setDraft(null)
      const { lihat, catatan, pemanfaatan, baru } = asked
      if (baru) void navigate({ search: { lihat, catatan, pemanfaatan }, replace: true })
    },
  }
}

function draftAskedFor(asked: Asked, group: OpenGroup['group'], today: string): NeedDraft | null {
  if (!asked.baru) return null
  if (asked.lihat !== 'pemanfaatan')
    return { kind: 'need', record: newNeed(group, today, asked.anggota), isNew: true }
  const referral = asked.rujukan ? recordOf(group, 'referral', asked.rujukan) : undefined
  const needId = asked.kebutuhan ?? referral?.needId
  const need = needId ? recordOf(group, 'resourceNeed', needId) : undefined
  const resourceId = asked.sumber ?? referral?.resourceId
  const start = {
    ...(resourceId && recordOf(group, 'resource', resourceId) ? { resourceId } : {}),
    needId: need?.id ?? null,
    referralId: referral?.id ?? null,
    memberCodes: referral ? [referral.memberCode] : (need?.memberCodes ?? []),
  }
  return { kind: 'use', record: newUse(group, today, start), isNew: true }
}

/** What was begun here and not saved is taken up again. */
function draftLeftHere(group: OpenGroup['group'], today: string): NeedDraft | null {
  const path = `/${group.id}/kebutuhan`
  const needs = group.records.resourceNeed
  const left = <Item extends { id: string }>(
    items: readonly Item[],
    next: string,
    key: (id: string) => string,
  ) => writtenHere([...items.map(({ id }) => id), next], key, path)
  const needId = left(needs, nextNeedId(group), needKey)
  if (needId) {
    const known = recordOf(group, 'resourceNeed', needId)
    const record = known ? withoutStamps<'resourceNeed'>(known) : newNeed(group, today)
    return { kind: 'need', record, isNew: !known }
  }
  const usedId = left(group.records.resourceUse, nextUseId(group), usageKey)
  if (usedId) {
    const known = recordOf(group, 'resourceUse', usedId)
    const record = known ? withoutStamps<'resourceUse'>(known) : newUse(group, today)
    return { kind: 'use', record, isNew: !known }
  }
  const found = needs.find(({ id }) => writtenHere([id], findKey, path) !== null)
  return found ? { kind: 'find', need: found } : null
}
