import type { AcrossGroups } from '../../../../domain/acrossGroups/acrossGroups'
import { peopleLimits, acrossGroupsText as text } from '../../../../texts/acrossGroups'
import { reachTables } from '../../../../texts/acrossPeopleTables'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import styles from './AcrossGroups.module.css'
import { FigureTable } from './FigureTable'

/** Who was served, and why hardly anything is told where they are few. */
export function ReachPanel({ across }: { across: AcrossGroups }) {
  const { limit } = across.people
  const tables = reachTables(across)
  return (
    <Panel title={text.panels.reach} note={text.reachNote}>
      {limit && (
        <Notice>
          <p>{peopleLimits[limit]}</p>
        </Notice>
      )}
      <div className={styles.pair}>
        {tables
          .filter(({ key }) => key !== 'types')
          .map((table) => (
            <FigureTable key={table.key} table={table} />
          ))}
      </div>
      {tables
        .filter(({ key }) => key === 'types')
        .map((table) => (
          <FigureTable key={table.key} table={table} />
        ))}
      <p className="soft small measure">{text.closedNote}</p>
    </Panel>
  )
}
