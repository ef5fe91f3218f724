import type { PlanComposition } from '../../../../domain/report/programPlanFormation'
import { NOT_FILLED, planTitles, rangeText } from '../../../../texts/programPlan'
import { Chapter } from '../Chapter'
import { FactList } from '../FactList'
import { Lines } from './Lines'

type CompositionChapterProps = { composition: PlanComposition }

/** IV. Whom the group is for, how many, and by what reasons they are chosen. */
export function CompositionChapter({ composition }: CompositionChapterProps) {
  const { targets, size, age, sex, homogeneity, inclusion, exclusion, notAdmitted } = composition
  return (
    <Chapter title={planTitles.composition}>
      <FactList
        facts={[
          ['Sasaran', targets.length > 0 ? targets.join('; ') : NOT_FILLED],
          ['Jumlah anggota', rangeText(size, 'orang') ?? NOT_FILLED],
          ['Umur', rangeText(age, 'tahun') ?? NOT_FILLED],
          ['Jenis kelamin', sex ?? NOT_FILLED],
          ['Pertimbangan', homogeneity ?? NOT_FILLED],
          ['Calon', candidatesText(composition)],
        ]}
      />
      <h3>Kriteria diterima</h3>
      <Lines lines={inclusion} />
      <h3>Kriteria ditunda atau dilayani dengan cara lain</h3>
      <Lines lines={exclusion} />
      {notAdmitted.length > 0 && (
        <>
          <h3>Calon yang tidak bergabung</h3>
          <Lines lines={notAdmitted.map(({ count, reason }) => `${count} orang: ${reason}`)} />
        </>
      )}
    </Chapter>
  )
}

function candidatesText({ candidates, admitted }: PlanComposition): string {
  const parts = [
    candidates === null ? null : `${candidates} orang ditemui`,
    admitted === null ? null : `${admitted} orang diterima`,
  ].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(', ') : NOT_FILLED
}
