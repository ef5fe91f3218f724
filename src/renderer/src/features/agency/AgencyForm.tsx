import type { ReactNode, RefObject } from 'react'
import { FormFoot } from '../../form/FormFoot'
import type { SavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import type { AgencyFields } from './useAgencyForm'

type AgencyFormProps = {
  sheet: SavedForm<AgencyFields>
  element: RefObject<HTMLFormElement | null>
  children: ReactNode
}

/** The frame of a form of the agency: its fields, and saving them. */
export function AgencyForm({ sheet, element, children }: AgencyFormProps) {
  const { isReadOnly } = useOpenGroup()
  return (
    <form ref={element} noValidate onSubmit={sheet.save}>
      <fieldset disabled={isReadOnly} className="stack">
        {children}
        <FormFoot of={sheet} />
      </fieldset>
    </form>
  )
}
