import type { Organisation } from '../../../../domain/records/organisation'
import { logsText } from '../../../../texts/logs'
import { organisationText } from '../../../../texts/organisationScreen'
import { CountedForList } from '../../logs/CountedForList'
import { RemoveRecord } from '../../logs/RemoveRecord'
import { SheetFrame } from '../../logs/SheetFrame'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Coaching } from './Coaching'
import { OrganisationFacts } from './OrganisationFacts'
import { RoleTable } from './RoleTable'

type OrganisationSheetProps = { version: Organisation; onEdit: () => void; onRemoved: () => void }

/** One version of the structure in full, and what it is evidence for. */
export function OrganisationSheet({ version, onEdit, onRemoved }: OrganisationSheetProps) {
  const { isReadOnly } = useOpenGroup()
  const ref = { kind: 'organisation', id: version.id } as const
  return (
    <SheetFrame screen="organisasi">
      <OrganisationFacts version={version} />
      <RoleTable version={version} />
      <div className="row">
        <Button disabled={isReadOnly} onClick={onEdit}>
          {logsText.edit}
        </Button>
      </div>
      <Coaching version={version} canAdd={!version.validTo} isOnSheet />
      <CountedForList of={ref} />
      <RemoveRecord
        of={ref}
        label={organisationText.removeLabel(version.version)}
        onRemoved={onRemoved}
      />
    </SheetFrame>
  )
}
