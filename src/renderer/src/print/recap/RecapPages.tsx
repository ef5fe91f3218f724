import { attainmentLevels } from '../../../../domain/acrossGroups/goalSpread'
import type { RecapSheet } from '../../../../domain/report/recapSheet'
import { acrossChartTexts } from '../../../../texts/acrossCharts'
import { acrossGroupsText, acrossVerdict, lastingSentence } from '../../../../texts/acrossGroups'
import { meetingTables, reachTables } from '../../../../texts/acrossPeopleTables'
import { groupTable, quarterTable } from '../../../../texts/acrossTables'
import {
  goalTables,
  lastingTables,
  outsideTables,
  taskTable,
} from '../../../../texts/acrossWorkTables'
import { formatList } from '../../../../texts/formats'
import { methodTexts } from '../../../../texts/methods'
import { recapText as text } from '../../../../texts/recapSheet'
import { LastingSteps } from '../../ui/charts/LastingSteps'
import { LevelSpread } from '../../ui/charts/LevelSpread'
import { TaskMoves } from '../../ui/charts/TaskMoves'
import { Chapter } from '../Chapter'
import { Grade } from '../Grade'
import { Letterhead } from '../Letterhead'
import { RecapSigning } from './RecapSigning'
import { RecapTable } from './RecapTable'

const { chapters } = text
/** Tables of those served that need the whole width; the others stand in pairs. */
const wide = ['types', 'ppks']

/** The recapitulation over all groups on paper: head, what it says, the figures with their charts, the signatures. */
export function RecapPages({ sheet }: { sheet: RecapSheet }) {
  const { across, period, quarters, unread } = sheet
  const reach = reachTables(across)
  return (
    <>
      <header className="report-head">
        <Letterhead letterhead={sheet.letterhead} />
        <Grade document={sheet.document} copy={null} />
        <h1>{text.title}</h1>
        <p className="head-line">{text.period(sheet)}</p>
        <p className="head-line">{text.type(sheet)}</p>
        <p className="head-line">{text.number}</p>
        <p className="head-line">{text.asOf(sheet.asOf)}</p>
      </header>
      <p className="prose recap-verdict">{acrossVerdict(across, period)}</p>
      {unread.length > 0 && (
        <p>
          <strong>{text.unread(unread)}</strong>
        </p>
      )}
      <p className="note">
        {acrossGroupsText.closedNote} {methodTexts.cellSize.formula} {text.overlap}
      </p>
      <Chapter title={chapters.reach}>
        <p className="note">{acrossGroupsText.reachNote}</p>
        <div className="recap-pair">
          {reach
            .filter(({ key }) => !wide.includes(key))
            .map((table) => (
              <RecapTable key={table.key} table={table} first={64} />
            ))}
        </div>
        {reach
          .filter(({ key }) => wide.includes(key))
          .map((table) => (
            <RecapTable key={table.key} table={table} first={table.key === 'types' ? 40 : 70} />
          ))}
      </Chapter>
      <Chapter title={chapters.meetings}>
        {meetingTables(across).map((table, index) => (
          <RecapTable key={table.key} table={table} first={index === 0 ? 70 : 36} />
        ))}
      </Chapter>
      <TasksAndGoals sheet={sheet} />
      <Chapter title={chapters.outside}>
        {outsideTables(across).map((table) => (
          <RecapTable key={table.key} table={table} first={36} />
        ))}
      </Chapter>
      <Lasting sheet={sheet} />
      <Chapter title={chapters.quarters}>
        {quarters ? (
          <RecapTable table={quarterTable(quarters)} first={18} />
        ) : (
          <p>{acrossGroupsText.noQuarters}</p>
        )}
      </Chapter>
      <Chapter title={chapters.groups}>
        {across.groups.length > 0 && <RecapTable table={groupTable(across)} first={24} />}
        {across.idle.length > 0 && <p>{acrossGroupsText.idle(formatList(across.idle))}</p>}
      </Chapter>
      <RecapSigning sheet={sheet} />
    </>
  )
}

function TasksAndGoals({ sheet: { across } }: { sheet: RecapSheet }) {
  const { groupGoals, memberGoals } = across
  const spreads = [
    { what: acrossChartTexts.groupGoals, ...groupGoals },
    { what: acrossChartTexts.memberGoals, ...memberGoals },
  ]
  return (
    <>
      <Chapter title={chapters.tasks}>
        <p className="note">{acrossGroupsText.tasksNote}</p>
        <figure className="recap-figure">
          <TaskMoves rows={across.tasks} />
        </figure>
        <RecapTable table={taskTable(across)} first={22} />
      </Chapter>
      <Chapter title={chapters.goals}>
        <p className="note">{acrossGroupsText.goalsNote}</p>
        <div className="recap-pair">
          {spreads.map(({ what, start, end }) => (
            <figure key={what} className="recap-figure">
              <LevelSpread what={what} levels={attainmentLevels} start={start} end={end} />
              <figcaption>{what}</figcaption>
            </figure>
          ))}
        </div>
        {goalTables(across).map((table) => (
          <RecapTable key={table.key} table={table} first={36} />
        ))}
      </Chapter>
    </>
  )
}

function Lasting({ sheet: { across } }: { sheet: RecapSheet }) {
  const { lasting } = across
  return (
    <Chapter title={chapters.lasting}>
      <p>{lastingSentence(lasting)}</p>
      <p className="note">{acrossGroupsText.lastingNote}</p>
      {lasting.limit === null && (
        <figure className="recap-figure">
          <LastingSteps steps={lasting.steps} longest={lasting.longest} />
        </figure>
      )}
      {lastingTables(across).map((table) => (
        <RecapTable key={table.key} table={table} first={25} />
      ))}
    </Chapter>
  )
}
