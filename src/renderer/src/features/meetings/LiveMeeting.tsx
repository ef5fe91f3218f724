import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Session } from '../../../../domain/records/session'
import { liveText as text } from '../../../../texts/liveMeeting'
import { lookAtTheDay, useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { focusFirstBlank } from './attendanceKeys'
import { LiveAgenda } from './LiveAgenda'
import { LiveAttendance } from './LiveAttendance'
import { LiveCaptures } from './LiveCaptures'
import { LiveClock } from './LiveClock'
import { LiveClose } from './LiveClose'
import { LiveHead } from './LiveHead'
import styles from './LiveMeeting.module.css'
import { LiveNotice } from './LiveNotice'
import { usePrivacy } from './usePrivacy'

/** The screen that lies on the table while the group meets: time and agenda, attendance, and what is jotted down. */
export function LiveMeeting() {
  const { pertemuan } = useParams({ from: '/kelompok/$groupId/pertemuan/$pertemuan/berlangsung' })
  const { group } = useOpenGroup()
  const session = group.records.session.find(({ id }) => id === pertemuan)
  if (!session) return <Missing />
  return <Meeting key={session.id} session={session} />
}

function Meeting({ session }: { session: Session }) {
  const privacy = usePrivacy()
  // The group may have been left open overnight.
  useEffect(() => void lookAtTheDay(), [])
  const list = useRef<HTMLUListElement>(null)
  const isMeeting = session.status === 'direncanakan' || session.status === 'terlaksana'
  return (
    <div className={styles.live}>
      <LiveHead session={session} privacy={privacy} />
      <LiveNotice session={session} />
      {isMeeting && (
        <div className={styles.areas}>
          <div className={styles.side}>
            <section className={styles.area} aria-label={text.clock.label}>
              <LiveClock session={session} onStarted={() => focusFirstBlank(list.current)} />
              <LiveAgenda session={session} />
              <LiveClose session={session} />
            </section>
            <LiveCaptures session={session} isCovered={privacy.isCovered} />
          </div>
          <LiveAttendance session={session} isCovered={privacy.isCovered} list={list} />
        </div>
      )}
    </div>
  )
}

function Missing() {
  const { group } = useOpenGroup()
  return (
    <div className={styles.live}>
      <EmptyState
        title={text.missing.title}
        actions={
          <Link to="/kelompok/$groupId" params={{ groupId: group.id }}>
            {text.missing.toOverview}
          </Link>
        }
      >
        <p className="soft">{text.missing.body}</p>
      </EmptyState>
    </div>
  )
}
