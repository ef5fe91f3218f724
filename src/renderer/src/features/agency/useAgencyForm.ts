import { type RefObject, useRef } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import { type SavedForm, useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'

/** A part of the agency's record, as a form holds it. */
export type AgencyFields = Partial<DraftOf<'agency'>>

type AgencyFormOptions = {
  /** Names the form; each holds its own fields of the one record. */
  name: string
  label: string
  fields: readonly (keyof AgencyFields)[]
  /** Fields that are shown otherwise than they are kept. */
  shown?: (agency: AgencyFields) => AgencyFields
  /** What is kept of what was typed; as it was typed where left out. */
  kept?: (typed: AgencyFields) => AgencyFields
}

/** The form of some fields of the agency; the others stay as they are. */
export function useAgencyForm({ name, label, fields, shown, kept }: AgencyFormOptions): {
  sheet: SavedForm<AgencyFields>
  element: RefObject<HTMLFormElement | null>
  agency: DraftOf<'agency'>
} {
  const { group } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const record = group.records.agency[0]
  if (!record) throw new Error('the file of the agency holds no agency')
  const agency: DraftOf<'agency'> = withoutStamps<'agency'>(record)
  const isOwn = (field: string) => fields.some((one) => one === field)
  const entries = Object.entries(agency)
  const own: AgencyFields = Object.fromEntries(entries.filter(([field]) => isOwn(field)))
  const others: AgencyFields = Object.fromEntries(entries.filter(([field]) => !isOwn(field)))
  const sheet = useSavedForm<'agency', AgencyFields>({
    key: `agency:${name}`,
    kind: 'agency',
    id: record.id,
    saved: { ...own, ...shown?.(agency) },
    revision: record.revision,
    label,
    element,
    prepare: (typed) => ({ ...others, ...(kept?.(typed) ?? typed) }),
  })
  return { sheet, element, agency }
}
