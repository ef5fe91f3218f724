import { withoutStamps } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Template } from '../../../../domain/records/template'
import { agencyText } from '../../../../texts/agency'
import { formatText } from '../../../../texts/formats'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Panel } from '../../ui/Panel'
import { Table } from '../../ui/Table'
import { agencyPlace } from './agencyParts'

const text = agencyText.templates

/** The designs that the agency keeps, and those it has set aside. */
export function TemplateList() {
  const { group } = useOpenGroup()
  const all = group.records.template
  const archived = all.filter(({ archivedAt }) => archivedAt)
  const offered = inUse(all)
  return (
    <>
      <p className="soft measure">{text.intro}</p>
      {offered.length === 0 ? (
        <EmptyState title={text.empty}>
          <p className="soft">{text.emptyBody}</p>
        </EmptyState>
      ) : (
        <TemplateTable caption={agencyText.parts.templat} templates={offered} />
      )}
      {archived.length > 0 && (
        <Panel title={text.archivedTitle} note={text.archivedNote}>
          <TemplateTable caption={text.archivedTitle} templates={archived} />
        </Panel>
      )}
    </>
  )
}

type TemplateTableProps = { caption: string; templates: readonly Template[] }

function TemplateTable({ caption, templates }: TemplateTableProps) {
  const { isReadOnly } = useOpenGroup()
  return (
    <Table caption={caption} head={text.columns}>
      {templates.map((template) => (
        <tr key={template.id}>
          <th scope="row">{template.name}</th>
          <td>{formatText(template.description)}</td>
          <td>{!isReadOnly && <Actions template={template} />}</td>
        </tr>
      ))}
    </Table>
  )
}

function Actions({ template }: { template: Template }) {
  const { name } = template
  const write = (archivedAt: string | null, label: string) => {
    const record = { ...withoutStamps<'template'>(template), archivedAt }
    void changeGroup({ put: [{ kind: 'template', record }], remove: [] }, label)
  }
  if (template.archivedAt)
    return (
      <Button aria-label={text.restoreOf(name)} onClick={() => write(null, text.restoreLabel)}>
        {text.restore}
      </Button>
    )
  return (
    <div className="row">
      <a href={`#${agencyPlace('templat', template.id)}`} aria-label={text.editOf(name)}>
        {text.edit}
      </a>
      <Button
        aria-label={text.archiveOf(name)}
        onClick={() => write(new Date().toISOString(), text.archiveLabel)}
      >
        {text.archive}
      </Button>
    </div>
  )
}
