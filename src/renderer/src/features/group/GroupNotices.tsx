import { FileNotices } from '../../frame/FileNotices'
import { AgencyNews } from './AgencyNews'

/** What must be known of this group before working in it. */
export function GroupNotices() {
  return (
    <>
      <FileNotices />
      <AgencyNews />
    </>
  )
}
