import type { GroupFile } from '../groupFile'
import type { Place } from '../progress/gateCriterion'
import { inUse } from '../progress/inUse'
import type { ReportGap } from './reportGaps'

const places: Partial<Record<ReportGap['kind'], Place>> = {
  referralWithoutNews: { screen: 'rujukan' },
  noAgency: { screen: 'lembaga' },
  noProgram: { screen: 'rancangan', step: 'struktur' },
  noMeeting: { screen: 'pertemuan' },
  noEvaluation: { screen: 'evaluasi' },
  noFollowUp: { screen: 'evaluasi' },
  noSurvey: { screen: 'sosiometri' },
}

/** Where something a report still lacks is written down; null where there is no place for it. */
export function reportGapPlace(group: GroupFile, gap: ReportGap): Place | null {
  if (gap.kind === 'taskNotRated') return { screen: 'tugas', task: gap.task }
  if (gap.kind === 'goalNotRated') return { screen: 'tujuan', goal: gap.goal }
  if ('session' in gap) {
    const held = inUse(group.records.session).findLast(({ number }) => number === gap.session)
    return held ? { screen: 'pertemuan', session: held.id } : { screen: 'pertemuan' }
  }
  return places[gap.kind] ?? null
}
