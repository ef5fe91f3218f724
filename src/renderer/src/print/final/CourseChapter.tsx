import type { FinalReport } from '../../../../domain/report/finalReport'
import { knownPeriod } from '../../../../domain/report/programPlanFormation'
import { counsellingText, finalReportText, servedText } from '../../../../texts/finalReport'
import { finalSections, finalTitles } from '../../../../texts/finalTitles'
import { formatPeriod } from '../../../../texts/formats'
import { NOT_FILLED } from '../../../../texts/programPlan'
import { incidentText } from '../../../../texts/report'
import { MeetingsPart } from '../chapters/MeetingsChapter'
import { ResourcesPart } from '../chapters/ResourcesChapter'
import { FactList } from '../FactList'
import { TextList } from '../TextList'
import { FinalChapter, FinalSection } from './FinalChapter'

const [before, meetings, resources, counselling, safety] = finalSections.course

/** Bab III: what was done, from the first contact to the follow-up; what concerns single members only as numbers. */
export function CourseChapter({ report }: { report: FinalReport }) {
  const { course, served } = report
  return (
    <FinalChapter title={finalTitles.course}>
      <FinalSection title={before}>
        <Beginning report={report} />
        <p className="prose">{servedText(served)}</p>
      </FinalSection>
      <FinalSection title={meetings}>
        <MeetingsPart meetings={course.meetings} figures={course.figures} />
      </FinalSection>
      <FinalSection title={resources}>
        <ResourcesPart resources={course.resources} />
      </FinalSection>
      <FinalSection title={counselling}>
        <p className="prose">{counsellingText(report.counselling)}</p>
      </FinalSection>
      <FinalSection title={safety}>
        <p className="prose">{incidentText(course.tasks.incidents, finalReportText.whole)}</p>
      </FinalSection>
    </FinalChapter>
  )
}

/** How candidates were met, and why some did not join. */
function Beginning({ report: { plan } }: { report: FinalReport }) {
  const { contact } = plan.formation
  const { notAdmitted } = plan.composition
  const period = contact && knownPeriod(contact.from, contact.to)
  const people = (count: number | null | undefined) =>
    count === null || count === undefined ? NOT_FILLED : `${count} orang`
  return (
    <>
      <FactList
        facts={[
          ['Cara menemui', contact?.method ?? NOT_FILLED],
          ['Waktu', period ? formatPeriod(period.from, period.to) : NOT_FILLED],
          ['Calon ditemui', people(contact?.contacted)],
          ['Wali ditemui', people(contact?.guardiansMet)],
        ]}
      />
      {notAdmitted.length > 0 && <h3>Calon yang tidak bergabung</h3>}
      <TextList texts={notAdmitted.map(({ count, reason }) => `${count} orang: ${reason}`)} />
    </>
  )
}
