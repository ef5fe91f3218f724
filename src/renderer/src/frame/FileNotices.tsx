import { formatList } from '../../../texts/formats'
import { groupText } from '../../../texts/group'
import { useOpenGroup } from '../state/openGroup'
import { Notice } from '../ui/Notice'

/** What must be known of the file that is open: that it can only be read, that another save was opened. */
export function FileNotices() {
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
    </>
  )
}
