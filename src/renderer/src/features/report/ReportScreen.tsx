import '@fontsource/arimo/latin-400.css'
import '@fontsource/arimo/latin-700.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { gateAhead } from '../../../../domain/progress/gates'
import { reportScreenText } from '../../../../texts/reportScreen'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { BallotDesk } from './BallotDesk'
import { ConsentDesk } from './ConsentDesk'
import { DirectoryDesk } from './DirectoryDesk'
import { DocumentChoice } from './DocumentChoice'
import { EcoMapDesk } from './EcoMapDesk'
import { FinalDesk } from './FinalDesk'
import { GoalsDesk } from './GoalsDesk'
import { InstrumentDesk } from './InstrumentDesk'
import { MeetingDesk } from './MeetingDesk'
import { PlanDesk } from './PlanDesk'
import { ProgressDesk } from './ProgressDesk'
import { ReferralDesk } from './ReferralDesk'
import { SeriesDesk } from './SeriesDesk'
import { SociometryDesk } from './SociometryDesk'

const place = '/kelompok/$groupId/laporan'
const text = reportScreenText

/** Everything that is printed of a group, one document at a time. */
export function ReportScreen() {
  const { group, today } = useOpenGroup()
  // Before the first meeting there is a plan to print and no progress yet.
  const usual = gateAhead(group, today)?.to === 'awal' ? 'rp' : 'lpk'
  const {
    dokumen = usual,
    anggota,
    pertemuan,
    survei,
    tanggal,
    banding,
    rujukan,
  } = useSearch({ from: place })
  const navigate = useNavigate({ from: place })
  const title = text.documents[dokumen]
  const program = group.records.program[0]
  const heading = useScreen(title, program?.name)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {program ? (
        <div className="stack">
          <DocumentChoice
            chosen={dokumen}
            onChoose={(kind) => navigate({ search: { dokumen: kind, pertemuan }, replace: true })}
          />
          {dokumen === 'lpk' && <ProgressDesk />}
          {dokumen === 'rp' && <PlanDesk />}
          {dokumen === 'tujuan' && <GoalsDesk />}
          {dokumen === 'la' && <FinalDesk />}
          {dokumen === 'alat' && <InstrumentDesk />}
          {dokumen === 'seri' && <SeriesDesk />}
          {(dokumen === 'ba' || dokumen === 'cp' || dokumen === 'formulir') && (
            <MeetingDesk
              paper={dokumen}
              wanted={pertemuan}
              onMeeting={(id) => navigate({ search: { dokumen, pertemuan: id }, replace: true })}
            />
          )}
          {dokumen === 'sosiometri' && <SociometryDesk key={survei} surveyId={survei} />}
          {dokumen === 'suratSuara' && <BallotDesk key={survei} surveyId={survei} />}
          {dokumen === 'ekopeta' && <EcoMapDesk wanted={tanggal} beside={banding} />}
          {dokumen === 'rj' && <ReferralDesk key={rujukan} referralId={rujukan} />}
          {dokumen === 'ds' && <DirectoryDesk />}
          {dokumen === 'pk' && <ConsentDesk key={anggota} memberCode={anggota} />}
        </div>
      ) : (
        <EmptyState title={text.empty.title}>
          <p className="soft">{text.empty.body}</p>
        </EmptyState>
      )}
    </>
  )
}
