import { type RefObject, useRef } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import type { Resource } from '../../../../domain/records/resource'
import { resourceFormText } from '../../../../texts/resourceFields'
import { type SavedForm, useSavedForm } from '../../form/useSavedForm'
import { withTyped } from '../../form/withTyped'
import { useChecker } from '../../resources/Checker'
import { newResource, shownResource, type TypedResource } from '../../resources/resourceShape'
import { useOpenGroup } from '../../state/openGroup'

/** The form of one resource of the directory, known or new; its check and setting it aside are written elsewhere. */
export function useResourceForm(
  id: string,
  known: Resource | undefined,
): { sheet: SavedForm<TypedResource>; element: RefObject<HTMLFormElement | null> } {
  const { today } = useOpenGroup()
  const checker = useChecker()
  const element = useRef<HTMLFormElement>(null)
  const record = known ? withoutStamps<'resource'>(known) : newResource(id)
  const shown = shownResource(record, !known)
  const sheet = useSavedForm<'resource', TypedResource>({
    key: `resource:${id}`,
    kind: 'resource',
    id,
    saved: shown,
    revision: known?.revision ?? 0,
    label: resourceFormText.saveLabel(id),
    element,
    prepare: ({ checkedNow, ...typed }) => ({
      ...withTyped(record, shown, typed),
      ...(checkedNow && { verifiedDate: today, verifiedBy: checker.trim() || null }),
    }),
  })
  return { sheet, element }
}
