import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { sessionStatuses } from '../../../../domain/catalog/lists'
import { type MeetingStanding, meetingStandings } from '../../../../domain/meetings/meetingStanding'
import { newMeeting } from '../../../../domain/meetings/newMeeting'
import { nextSession } from '../../../../domain/progress/sessions'
import { sessionStatusLabels } from '../../../../texts/designSchedule'
import { meetingsText as text } from '../../../../texts/meetings'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { LateRecords } from './LateRecords'
import styles from './Meetings.module.css'
import { MeetingTable } from './MeetingTable'
import { NextMeeting } from './NextMeeting'

/** All meetings of a group: the next one first in sight, then each with its status, attendance and record. */
export function Meetings() {
  const { group, today } = useOpenGroup()
  const { status } = useSearch({ from: '/kelompok/$groupId/pertemuan' })
  const heading = useScreen(text.title, group.records.program[0]?.name)
  const all = meetingStandings(group, today)
  const shown = status ? all.filter(({ session }) => session.status === status) : all
  const next = nextSession(group, today)
  return (
    <>
      <div className="apart">
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        {all.length > 0 && <AddButton />}
      </div>
      {all.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <LateRecords meetings={all} />
          {next && <NextMeeting session={next} />}
          <Filter all={all} />
          {shown.length === 0 ? (
            <p className="soft">{text.noneOfThese}</p>
          ) : (
            <MeetingTable meetings={shown} nextId={next?.id} />
          )}
        </>
      )}
    </>
  )
}

function AddButton() {
  const { group, today, isReadOnly } = useOpenGroup()
  const navigate = useNavigate()
  const further = newMeeting(group, today)
  if (!further) return <p className="soft">{text.noProgram}</p>
  return (
    <Button
      look="main"
      disabled={isReadOnly}
      onClick={() =>
        navigate({
          to: '/kelompok/$groupId/pertemuan/$pertemuan',
          params: { groupId: group.id, pertemuan: further.id },
        })
      }
    >
      {text.add}
    </Button>
  )
}

function Nothing() {
  const { group } = useOpenGroup()
  return (
    <EmptyState
      title={text.empty.title}
      actions={
        <>
          <AddButton />
          <Link
            to="/kelompok/$groupId/rancangan/$langkah"
            params={{ groupId: group.id, langkah: 'jadwal' }}
          >
            {text.toSchedule}
          </Link>
        </>
      }
    >
      <p className="soft">{text.empty.body}</p>
    </EmptyState>
  )
}

/** Which meetings are listed; only statuses that occur are offered. */
function Filter({ all }: { all: readonly MeetingStanding[] }) {
  const { group } = useOpenGroup()
  const counts = sessionStatuses
    .map((status) => ({
      status,
      count: all.filter(({ session }) => session.status === status).length,
    }))
    .filter(({ count }) => count > 0)
  const options = [
    { status: undefined, label: text.all(all.length) },
    ...counts.map(({ status, count }) => ({
      status,
      label: text.some(sessionStatusLabels[status], count),
    })),
  ]
  return (
    <nav aria-label={text.filter} className={styles.filter}>
      {options.map(({ status, label }) => (
        <Link
          key={label}
          to="/kelompok/$groupId/pertemuan"
          params={{ groupId: group.id }}
          search={{ status }}
          activeOptions={{ exact: true }}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
