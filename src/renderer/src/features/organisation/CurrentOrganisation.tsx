import { rotationPrompts } from '../../../../domain/logs/organisationHistory'
import { organisationOn } from '../../../../domain/progress/organisations'
import type { Organisation } from '../../../../domain/records/organisation'
import { formatDay } from '../../../../texts/formats'
import { logsText } from '../../../../texts/logs'
import { organisationText, rotationSentence } from '../../../../texts/organisationScreen'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { Coaching } from './Coaching'
import { OrganisationFacts } from './OrganisationFacts'
import { RoleTable } from './RoleTable'

/** The structure in force, or the last one where none is; what it asks for stands first. */
export function CurrentOrganisation({
  version,
  onEdit,
}: {
  version: Organisation
  onEdit: () => void
}) {
  const { group, today, isReadOnly } = useOpenGroup()
  const isInForce = organisationOn(group, today)?.id === version.id
  const isAhead = version.validFrom > today
  const prompts = isInForce ? rotationPrompts(group, version, today) : []
  const title =
    isInForce || isAhead || !version.validTo
      ? organisationText.current(version.version)
      : organisationText.last(version.version, formatDay(version.validTo))
  return (
    <Panel
      title={title}
      note={isInForce ? undefined : organisationText.noneNow}
      actions={
        <Button disabled={isReadOnly} onClick={onEdit}>
          {logsText.edit}
        </Button>
      }
    >
      {prompts.length > 0 && (
        <Notice tone="warning" title={organisationText.promptTitle}>
          {prompts.map((prompt) => (
            <p key={prompt.code}>{rotationSentence(prompt)}</p>
          ))}
        </Notice>
      )}
      <RoleTable version={version} />
      <OrganisationFacts version={version} />
      <Coaching version={version} canAdd />
    </Panel>
  )
}
