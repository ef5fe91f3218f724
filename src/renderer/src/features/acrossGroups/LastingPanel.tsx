import type { AcrossGroups } from '../../../../domain/acrossGroups/acrossGroups'
import { lastingSentence, acrossGroupsText as text } from '../../../../texts/acrossGroups'
import { lastingTables } from '../../../../texts/acrossWorkTables'
import { Verdict } from '../../evaluation/Verdict'
import { LastingSteps } from '../../ui/charts/LastingSteps'
import { Panel } from '../../ui/Panel'
import styles from './AcrossGroups.module.css'
import { FigureTable } from './FigureTable'

/** How long memberships last, as a curve where there are enough of them. */
export function LastingPanel({ across }: { across: AcrossGroups }) {
  const { lasting } = across
  return (
    <Panel title={text.panels.lasting} note={text.lastingNote}>
      <Verdict sentence={lastingSentence(lasting)} methods={['retention']} />
      {lasting.limit === null && (
        <div className={styles.chart}>
          <LastingSteps steps={lasting.steps} longest={lasting.longest} />
        </div>
      )}
      {lastingTables(across).map((table) => (
        <FigureTable key={table.key} table={table} />
      ))}
    </Panel>
  )
}
