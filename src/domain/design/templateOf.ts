import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { DraftOf } from '../records/kinds'
import type { Program } from '../records/program'
import { nameMask } from '../report/maskNames'
import { meetingsOf } from './plannedOnly'

type Template = DraftOf<'template'>
type Formation = NonNullable<Template['formation']>

/** Papers that name a person, a day or an office: they belong to one group only. */
const paperOfOneGroup = /surat (tugas|perintah|keputusan)|surat edaran|nota dinas/i

/**
 * The design of a group as the agency may use it again, under a name of its own. Left out is everything of these
 * people, this place and this time: workers, days, what the assessment found and how many were asked, contact
 * before the group, candidates and those not admitted, room and place, context and situation factors (they tell
 * of this neighbourhood and of these members), letters of assignment, realised money and its givers, baselines
 * and ratings. A text that still names a member, by name or by code, is left out whole. null without a program.
 */
export function templateOf(
  group: GroupFile,
  id: string,
  name: string,
  description: string | null,
): Template | null {
  const program = inUse(group.records.program)[0]
  if (!program) return null
  const { groupType, groupSubtypes, approach, targetPpks, plannedSessions } = program
  const design = {
    groupType,
    groupSubtypes,
    approach,
    targetPpks,
    plannedSessions,
    frequency: program.frequency,
    sessionMinutes: program.sessionMinutes,
    openness: program.openness,
    legalBases: program.legalBases?.filter((basis) => !paperOfOneGroup.test(basis)),
    formation: formationFor(program),
    budget: budgetFor(program),
    goals: goalsFor(group),
    meetings: meetingsFor(group),
    contract: contractFor(group),
  }
  const kept = withoutMembers(group, design) as typeof design
  return { id, name, description, ...kept }
}

function formationFor({ formation }: Program): Formation {
  const { needs, composition } = formation ?? {}
  return {
    needs: { method: needs?.method },
    purpose: formation?.purpose,
    content: formation?.content,
    composition: {
      min: composition?.min,
      max: composition?.max,
      ageMin: composition?.ageMin,
      ageMax: composition?.ageMax,
      homogeneity: composition?.homogeneity,
      inclusion: composition?.inclusion,
      exclusion: composition?.exclusion,
    },
    facilities: formation?.facilities,
    evaluationPlan: formation?.evaluationPlan,
    safetyPlan: formation?.safetyPlan,
  }
}

function budgetFor({ budget }: Program): Template['budget'] {
  const lines = budget?.lines.map(({ item, qty, unit, price }) => ({ item, qty, unit, price }))
  return lines?.length ? { currency: 'IDR', lines } : null
}

function goalsFor(group: GroupFile): Template['goals'] {
  return inUse(group.records.goal)
    .filter(({ level, status }) => level === 'kelompok' && status !== 'dihentikan')
    .map(({ text, indicator, weight }) => ({ text, indicator, weight }))
}

function meetingsFor(group: GroupFile): Template['meetings'] {
  return meetingsOf(group).flatMap(({ title, status, stage, plan, taskFocus }) =>
    title?.trim() && status !== 'dibatalkan'
      ? [
          {
            title,
            stage,
            objectives: plan?.objectives,
            activity: plan?.agenda?.map(({ activity }) => activity).join('; '),
            taskFocus,
          },
        ]
      : [],
  )
}

function contractFor(group: GroupFile): Template['contract'] {
  const contract = inUse(group.records.contract).at(-1)
  if (!contract) return null
  const { task, cooperation, norms, confidentialityLimits, pledge } = contract
  return { task, cooperation, norms, confidentialityLimits, pledge }
}

/** The same without the texts that name a member, and without the rows that lose their main text by it. */
function withoutMembers(group: GroupFile, design: unknown): unknown {
  const mask = nameMask(group)
  const codes = group.records.member.map(({ code }) => code)
  const namesNobody = (text: string) =>
    mask(text) === text && !codes.some((code) => text.includes(code))
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return namesNobody(value) ? value : undefined
    if (Array.isArray(value)) return value.map(clean).filter(isWhole)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clean(one)]))
  }
  return clean(design)
}

/** What a row of a design is about; a row without it says nothing. */
const mainFields = ['text', 'title', 'item', 'aspect']

function isWhole(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return row !== undefined
  return mainFields.every((field) => !(field in row) || (row as Record<string, unknown>)[field])
}
