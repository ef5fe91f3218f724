import { Link } from '@tanstack/react-router'
import { type GoalMap, goalMap, looseEnds } from '../../../../domain/goals/goalMap'
import { formatList } from '../../../../texts/formats'
import { looseEndSentences } from '../../../../texts/goals'
import { goalsText } from '../../../../texts/goalsScreen'
import pointStyles from '../../points/Points.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { GoalMapDrawing } from '../../ui/charts/GoalMapDrawing'
import { Table } from '../../ui/Table'
import { Attainment } from './Attainment'
import styles from './Goals.module.css'

const text = goalsText.mapText

/** Which goal serves which, drawn and as a table, and what hangs loose. */
export function GoalMapView() {
  const { group } = useOpenGroup()
  const map = goalMap(group)
  const loose = looseEndSentences(looseEnds(map))
  return (
    <section className={pointStyles.one} aria-labelledby="peta">
      <div className="apart">
        <h2 id="peta">{text.title}</h2>
        <Link
          to="/kelompok/$groupId/laporan"
          params={{ groupId: group.id }}
          search={{ dokumen: 'tujuan' }}
        >
          {text.print}
        </Link>
      </div>
      <p className="soft small measure">{text.note}</p>
      <div className={styles.mapDrawing}>
        <GoalMapDrawing map={map} />
      </div>
      <Loose sentences={loose} />
      <MapTable map={map} />
      <h3>{goalsText.attainment.title}</h3>
      <Attainment member={null} />
    </section>
  )
}

function Loose({ sentences }: { sentences: readonly string[] }) {
  return (
    <div className="tight">
      <h3>{text.loose}</h3>
      {sentences.length === 0 ? (
        <p className="soft">{text.allTied}</p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function MapTable({ map: { purposes, groupGoals, memberGoals } }: { map: GoalMap }) {
  const { group } = useOpenGroup()
  const rows = [
    ...groupGoals.map(({ id, text: words, purposeId }) => {
      const purpose = purposes.find((one) => one.id === purposeId)
      return { id, words, serves: purpose ? [`${purpose.id}. ${purpose.text}`] : [] }
    }),
    ...memberGoals.map(({ id, text: words, groupGoalIds }) => ({
      id,
      words,
      serves: groupGoalIds,
    })),
  ]
  return (
    <Table caption={text.caption} head={[text.columns.goal, text.columns.serves]}>
      {rows.map(({ id, words, serves }) => (
        <tr key={id}>
          <th scope="row">
            <Link
              to="/kelompok/$groupId/tujuan"
              params={{ groupId: group.id }}
              search={{ tujuan: id }}
            >
              {id}
            </Link>
            {'. '}
            {words}
          </th>
          <td>{serves.length > 0 ? formatList(serves) : text.unlinked}</td>
        </tr>
      ))}
    </Table>
  )
}
