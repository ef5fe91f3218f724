import { withoutStamps } from '../../../../domain/groupFile'
import type { Resource } from '../../../../domain/records/resource'
import { resourcesText } from '../../../../texts/groupResources'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { focusHeading } from '../../ui/useScreen'
import styles from './Resources.module.css'

const text = resourcesText.aside

/** The resources that were set aside, and the way back. */
export function AsideResources() {
  const { group, isReadOnly } = useOpenGroup()
  const aside = group.records.resource.filter(({ archivedAt }) => archivedAt)
  if (aside.length === 0) return null
  const restore = async (resource: Resource) => {
    const record = { ...withoutStamps<'resource'>(resource), archivedAt: null }
    const change = { put: [{ kind: 'resource' as const, record }], remove: [] }
    if (!(await changeGroup(change, text.restoreLabel(resource.id)))) focusHeading()
  }
  return (
    <details>
      <summary>{text.title(aside.length)}</summary>
      <div className="stack">
        <p className="soft small measure">{text.note}</p>
        <ul className={styles.lines}>
          {aside.map((resource) => (
            <li key={resource.id} className="row">
              {resource.id} {resource.name}
              {!isReadOnly && (
                <Button
                  aria-label={text.restoreOf(resource.name)}
                  onClick={() => restore(resource)}
                >
                  {text.restore}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
