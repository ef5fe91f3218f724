import { formatList } from '../../../../texts/formats'
import { groupText } from '../../../../texts/group'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { AgencyNews } from './AgencyNews'

/** What must be known of this group before working in it. */
export function GroupNotices() {
  const { isReadOnly, recovered } = useOpenGroup()
  return (
    <>
      {isReadOnly && (
        <Notice tone="warning" title={groupText.readOnlyTitle}>
          <p>{groupText.readOnlyBody}</p>
        </Notice>
      )}
      {recovered && (
        <Notice tone="warning" title={groupText.recoveredTitle}>
          <p>{groupText.recoveredBody(formatList(recovered.keptAside))}</p>
        </Notice>
      )}
      <AgencyNews />
    </>
  )
}
