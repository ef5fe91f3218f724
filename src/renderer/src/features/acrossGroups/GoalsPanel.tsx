import type { AcrossGroups } from '../../../../domain/acrossGroups/acrossGroups'
import { attainmentLevels } from '../../../../domain/acrossGroups/goalSpread'
import { acrossChartTexts } from '../../../../texts/acrossCharts'
import { acrossGroupsText as text } from '../../../../texts/acrossGroups'
import { goalTables, outsideTables } from '../../../../texts/acrossWorkTables'
import { capitalised } from '../../../../texts/formats'
import { MethodNote } from '../../evaluation/MethodNote'
import { LevelSpread } from '../../ui/charts/LevelSpread'
import { Panel } from '../../ui/Panel'
import styles from './AcrossGroups.module.css'
import { FigureTable } from './FigureTable'

/** Goals by level before and after, and what was got from outside. */
export function GoalsPanel({ across }: { across: AcrossGroups }) {
  const { groupGoals, memberGoals } = across
  const spreads = [
    { what: acrossChartTexts.groupGoals, ...groupGoals },
    { what: acrossChartTexts.memberGoals, ...memberGoals },
  ]
  return (
    <Panel title={text.panels.goals} note={text.goalsNote}>
      <div className={styles.pair}>
        {spreads.map(({ what, start, end }) => (
          <figure key={what} className="tight">
            <figcaption className="small">{capitalised(what)}</figcaption>
            <LevelSpread what={what} levels={attainmentLevels} start={start} end={end} />
          </figure>
        ))}
      </div>
      {goalTables(across).map((table) => (
        <FigureTable key={table.key} table={table} />
      ))}
      <div className={styles.pair}>
        {outsideTables(across).map((table) => (
          <FigureTable key={table.key} table={table} />
        ))}
      </div>
      <MethodNote codes={['gas', 'cellSize']} />
    </Panel>
  )
}
