import type { FinalReport } from '../../../../domain/report/finalReport'
import { finalSections, finalTitles } from '../../../../texts/finalTitles'
import { formatCount, formatText } from '../../../../texts/formats'
import { letterheadLines, reportText } from '../../../../texts/report'
import { IdentityFacts } from '../chapters/IdentityChapter'
import { FactList } from '../FactList'
import { NotFilled, Written } from '../plan/Lines'
import { WorkerTable } from '../plan/MeansChapter'
import { FinalChapter, FinalSection } from './FinalChapter'

const [agency, group, staff, means] = finalSections.program

/** Bab II: the agency, the group, who worked on it, and with what. */
export function ProgramChapter({ report }: { report: FinalReport }) {
  const { plan, letterhead, identity, course, signers } = report
  const { known, verified } = course.resources
  return (
    <FinalChapter title={finalTitles.program}>
      <FinalSection title={agency}>
        {letterhead ? (
          <FactList
            facts={[
              ['Nama', letterhead.name],
              ['Di bawah', formatText(letterhead.parentLines.join('; '))],
              ['Alamat', letterheadLines(letterhead).join('\n')],
              ['Pimpinan', formatText(signers.head?.name)],
            ]}
          />
        ) : (
          <p>{reportText.noLetterhead}</p>
        )}
      </FinalSection>
      <FinalSection title={group}>
        <IdentityFacts identity={identity} />
      </FinalSection>
      <FinalSection title={staff}>
        {plan.workers.length === 0 ? <NotFilled /> : <WorkerTable workers={plan.workers} />}
      </FinalSection>
      <FinalSection title={means}>
        <Written text={plan.facilities} />
        <p className="prose">
          {known === 0
            ? 'Sumber masyarakat belum dicatat.'
            : `Sumber masyarakat yang dikenal kelompok: ${known}, ${formatCount(verified, known)} diperiksa dalam 180 hari sebelum akhir masa ini. Daftarnya ada pada Direktori dan Peta Sumber.`}
        </p>
      </FinalSection>
    </FinalChapter>
  )
}
