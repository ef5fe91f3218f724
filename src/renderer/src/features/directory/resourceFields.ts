import { type RefObject, useRef } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { Resource } from '../../../../domain/records/resource'
import { directoryRecordText } from '../../../../texts/directoryRecord'
import { type SavedForm, useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { useChecker } from './Checker'

/** A resource as its form holds it; `checkedNow` says that what was typed was also checked. */
export type ResourceFields = Partial<DraftOf<'resource'>> & { checkedNow?: boolean }
export type ResourceForm = SavedForm<ResourceFields>['form']

/** Fields that are written elsewhere (checks, setting aside, taking in) or belong to a group alone. */
const elsewhere = [
  'verifiedDate',
  'verifiedBy',
  'archivedAt',
  'source',
  'directoryId',
  'relationStrength',
  'relationDirection',
  'relationHistory',
  'note',
] as const satisfies readonly (keyof DraftOf<'resource'>)[]

/** The form of one resource of the directory, known or new. */
export function useResourceForm(
  id: string,
  record: Resource | undefined,
): { sheet: SavedForm<ResourceFields>; element: RefObject<HTMLFormElement | null> } {
  const { today } = useOpenGroup()
  const checker = useChecker()
  const element = useRef<HTMLFormElement>(null)
  const draft: ResourceFields = record
    ? withoutStamps<'resource'>(record)
    : { id, name: '', status: 'aktif' }
  const isElsewhere = (field: string) => elsewhere.some((one) => one === field)
  const entries = Object.entries(draft)
  const kept = Object.fromEntries(entries.filter(([field]) => isElsewhere(field)))
  const own = Object.fromEntries(entries.filter(([field]) => !isElsewhere(field)))
  const sheet = useSavedForm<'resource', ResourceFields>({
    key: `resource:${id}`,
    kind: 'resource',
    id,
    saved: { ...own, services: draft.services ?? [''], languages: draft.languages ?? [] },
    revision: record?.revision ?? 0,
    label: directoryRecordText.saveLabel(id),
    element,
    prepare: ({ checkedNow, ...typed }) => ({
      ...kept,
      ...typed,
      ...(checkedNow && { verifiedDate: today, verifiedBy: checker.trim() || null }),
    }),
  })
  return { sheet, element }
}
