import { errorSentences } from '../../../../texts/errors'
import { formatList } from '../../../../texts/formats'
import { groupText } from '../../../../texts/group'
import { useOpenGroup } from '../../state/openGroup'
import { Failure } from '../../ui/Failure'
import { Notice } from '../../ui/Notice'

/** What must be known of this group before working in it. */
export function GroupNotices() {
  const { isReadOnly, recovered, news, saveState } = useOpenGroup()
  const { happened, safe, next } = errorSentences({ code: 'groupChangedElsewhere' })
  const isReloaded = news?.kind === 'reloaded'
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
      {isReloaded && (
        <Notice tone="warning" isLive title={happened}>
          <p>
            {safe} {next}
          </p>
        </Notice>
      )}
      {saveState.kind === 'notSaved' && !isReloaded && <Failure error={saveState.error} />}
    </>
  )
}
