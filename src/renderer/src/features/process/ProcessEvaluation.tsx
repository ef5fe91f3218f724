import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Period } from '../../../../domain/day'
import { processEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { heldSessions } from '../../../../domain/progress/sessions'
import { evaluationText } from '../../../../texts/evaluation'
import { processText } from '../../../../texts/process'
import { PageParts } from '../../evaluation/PageParts'
import { PlaceLink } from '../../frame/PlaceLink'
import { ComparedDays } from '../../periods/ComparedDays'
import { useComparedDays } from '../../periods/useComparedDays'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { AsasPanel } from './AsasPanel'
import { AttendancePanel } from './AttendancePanel'
import { DecidingPanel } from './DecidingPanel'
import { DosePanel } from './DosePanel'
import { ParticipationPanel } from './ParticipationPanel'
import { PrinciplesPanel } from './PrinciplesPanel'
import { RecordingPanel } from './RecordingPanel'
import { SlipsPanel } from './SlipsPanel'
import { SummaryPanel } from './SummaryPanel'

const text = processText

/** How the program was carried out: the days looked at, what stands out, and each side of the process by itself. */
export function ProcessEvaluation() {
  const { group } = useOpenGroup()
  const heading = useScreen(text.title, group.records.program[0]?.name)
  const { period, compared } = useComparedDays()
  const hasMet = heldSessions(group).length > 0
  return (
    <>
      <div className="apart">
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        {hasMet && (
          <Link
            to="/kelompok/$groupId/laporan"
            params={{ groupId: group.id }}
            search={{ dokumen: 'la' }}
          >
            {evaluationText.print}
          </Link>
        )}
      </div>
      {hasMet ? (
        <>
          <ComparedDays />
          <PageParts titles={Object.values(text.panels)} />
          <Process period={period} compared={compared} />
        </>
      ) : (
        <EmptyState
          title={text.noMeeting.title}
          actions={
            <PlaceLink place={{ screen: 'pertemuan' }}>{text.noMeeting.toMeetings}</PlaceLink>
          }
        >
          <p className="soft measure">{text.noMeeting.body}</p>
        </EmptyState>
      )}
    </>
  )
}

function Process({ period, compared }: { period: Period | null; compared: Period | null }) {
  const { group } = useOpenGroup()
  const process = useProcess(period ?? undefined)
  const beside = useProcess(compared ?? undefined)
  if (process.held === 0)
    return (
      <EmptyState
        title={text.noneInPeriod.title}
        actions={
          <Link to="/kelompok/$groupId/proses" params={{ groupId: group.id }} search={{}}>
            {text.noneInPeriod.toWhole}
          </Link>
        }
      >
        <p className="soft">{text.noneInPeriod.body}</p>
      </EmptyState>
    )
  return (
    <>
      <SummaryPanel process={process} compared={compared && beside} />
      <AttendancePanel process={process} />
      <DosePanel process={process} />
      <ParticipationPanel process={process} />
      <SlipsPanel process={process} />
      <AsasPanel process={process} />
      <PrinciplesPanel process={process} />
      <DecidingPanel process={process} />
      <RecordingPanel process={process} />
    </>
  )
}

function useProcess(period?: Period) {
  const { group } = useOpenGroup()
  const { from, to } = period ?? {}
  return useMemo(
    () => processEvaluation(group, from && to ? { from, to } : undefined),
    [group, from, to],
  )
}
