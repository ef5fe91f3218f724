import type { MeasuredPoints } from '../../../../../domain/measuring/measuredPoints'
import type { Instrument } from '../../../../../domain/records/instrument'
import { capitalised, formatNumber, formatShortDay } from '../../../../../texts/formats'
import {
  meanText,
  measureResultsText,
  pointLabels,
  quartilesText,
  samePeopleNote,
} from '../../../../../texts/measureResults'
import { MethodNote } from '../../../evaluation/MethodNote'
import { PointMeans } from '../../../evaluation/PointMeans'
import { NumberCell, Table } from '../../../ui/Table'
import styles from './Results.module.css'

const text = measureResultsText

type AllPointsProps = { instrument: Instrument; measured: MeasuredPoints }

/** Everything measured, point by point, with the means of the same people where others were measured at each. */
export function AllPoints({ instrument, measured }: AllPointsProps) {
  const { points, sameMembers, isSameGroup } = measured
  const { point, date, n, mean, sd, median, quartiles } = text.pointColumns
  const labels = pointLabels(points.map((one) => one.point))
  const hasSame = !isSameGroup && sameMembers.length > 0
  return (
    <section className="stack" aria-labelledby="semua-titik">
      <h3 id="semua-titik">{text.points}</h3>
      <div className={styles.above}>
        <figure className="tight">
          <div className={styles.chart}>
            <PointMeans instrument={instrument} measured={measured} />
          </div>
          {hasSame && <figcaption className="soft small">{text.sameMeanDrawn}</figcaption>}
        </figure>
        <div className="tight">
          <Table
            caption={text.points}
            head={[
              point,
              date,
              ...[n, mean, sd, median, quartiles].map((label) => ({
                label,
                isNumber: true as const,
              })),
              ...(hasSame
                ? [{ label: text.sameMean(sameMembers.length), isNumber: true as const }]
                : []),
            ]}
          >
            {points.map((one, index) => (
              <tr key={one.point}>
                <th scope="row">{capitalised(labels[index] ?? one.point)}</th>
                <td>{formatShortDay(one.date)}</td>
                <NumberCell>{formatNumber(one.n)}</NumberCell>
                <NumberCell>{meanText(one.mean)}</NumberCell>
                <NumberCell>{meanText(one.sd)}</NumberCell>
                <NumberCell>{meanText(one.median)}</NumberCell>
                <NumberCell>{quartilesText(one.lowerQuartile, one.upperQuartile)}</NumberCell>
                {hasSame && <NumberCell>{meanText(one.sameMean)}</NumberCell>}
              </tr>
            ))}
          </Table>
          {!isSameGroup && <p className="soft small measure">{samePeopleNote(sameMembers)}</p>}
          <MethodNote codes={['quantile']} />
        </div>
      </div>
    </section>
  )
}
