import type { Session } from '../../../../domain/records/session'
import { listTexts } from '../../../../texts/lists'
import { Panel } from '../../ui/Panel'

/** Stands here until attendance is built. */
export function AttendancePart({ session }: { session: Session }) {
  return (
    <Panel title="Kehadiran">
      <ul>
        {(session.attendance ?? []).map(({ memberCode, status }) => (
          <li key={memberCode}>
            {memberCode}: {status}
          </li>
        ))}
      </ul>
      <p>{listTexts.sessionStatus[session.status]}</p>
    </Panel>
  )
}
