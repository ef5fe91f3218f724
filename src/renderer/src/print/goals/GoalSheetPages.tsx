import type { GoalSheet, PrintedGoal } from '../../../../domain/report/goalSheet'
import type { CopyMark } from '../../../../domain/report/reportDocument'
import { formatCount, formatNumber, formatSigned } from '../../../../texts/formats'
import { goalSheetText } from '../../../../texts/goalSheet'
import { GoalMapDrawing } from '../../ui/charts/GoalMapDrawing'
import { Chapter } from '../Chapter'
import { Grade } from '../Grade'
import { Letterhead } from '../Letterhead'
import { LadderOf } from './LadderOf'

const text = goalSheetText

type GoalSheetPagesProps = { sheet: GoalSheet; copy: CopyMark | null }

/** The map and the ladders of all goals, to be talked over. */
export function GoalSheetPages({ sheet, copy }: GoalSheetPagesProps) {
  const ofGroup = sheet.goals.filter(({ memberCode }) => memberCode === null)
  const ofMembers = sheet.goals.filter(({ memberCode }) => memberCode !== null)
  return (
    <>
      <header className="report-head">
        <Letterhead letterhead={sheet.letterhead} />
        <Grade document={sheet.document} copy={copy} />
        <h1>{text.title}</h1>
        {sheet.program && <p className="head-line">{sheet.program.name}</p>}
        <p className="head-line">{text.asOf(sheet.asOf)}</p>
      </header>
      <Chapter title={text.map}>
        {sheet.goals.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <figure className="goal-map">
            <GoalMapDrawing map={sheet.map} />
            <figcaption className="note">{text.mapNote}</figcaption>
          </figure>
        )}
      </Chapter>
      <Chapter title={text.attainment}>
        <p>{groupScore(sheet)}</p>
        <p>{memberScore(sheet)}</p>
        <p className="note">{text.aid}</p>
      </Chapter>
      <Goals title={text.groupGoals} none={text.noGroupGoals} goals={ofGroup} />
      <Goals title={text.memberGoals} none={text.noMemberGoals} goals={ofMembers} />
    </>
  )
}

type GoalsProps = { title: string; none: string; goals: readonly PrintedGoal[] }

function Goals({ title, none, goals }: GoalsProps) {
  return (
    <Chapter title={title}>
      {goals.length === 0 ? (
        <p>{none}</p>
      ) : (
        goals.map((goal) => <LadderOf key={goal.id} goal={goal} />)
      )}
    </Chapter>
  )
}

function groupScore({ group: { now, baseline } }: GoalSheet): string {
  const counted = `${formatCount(now.rated, now.goals)} tujuan dinilai`
  if (now.t === null) return `Tujuan kelompok: skor T tidak dapat dihitung (${counted}).`
  return `Tujuan kelompok: skor T ${formatNumber(now.t, 1)}${since(now.t, baseline.t)}; ${counted}.`
}

function memberScore({ members: { now, baseline } }: GoalSheet): string {
  const counted = `${formatCount(now.membersRated, now.members)} anggota dinilai`
  if (now.meanT === null) return `Tujuan anggota: skor T tidak dapat dihitung (${counted}).`
  return `Tujuan anggota: rerata skor T ${formatNumber(now.meanT, 1)}${since(now.meanT, baseline.meanT)}; ${counted}.`
}

function since(now: number, before: number | null): string {
  if (before === null) return ''
  return ` (awal ${formatNumber(before, 1)}, perubahan ${formatSigned(now - before, 1)})`
}
