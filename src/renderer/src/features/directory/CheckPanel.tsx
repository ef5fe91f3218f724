import type { Resource } from '../../../../domain/records/resource'
import { directoryRecordText } from '../../../../texts/directoryRecord'
import { Checker } from '../../resources/Checker'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { CheckedToday } from './CheckedToday'
import { ResourceState } from './ResourceState'

const text = directoryRecordText.check

/** When the resource was checked, and saying that it was checked today. */
export function CheckPanel({ resource }: { resource: Resource }) {
  const { isReadOnly } = useOpenGroup()
  return (
    <Panel title={text.title} note={text.note}>
      <div role="status">
        <ResourceState resource={resource} />
      </div>
      {!isReadOnly && (
        <>
          <Checker />
          <div>
            <CheckedToday resource={resource} isMain />
          </div>
        </>
      )}
    </Panel>
  )
}
