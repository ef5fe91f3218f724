import type { MeasuredChange } from '../../../../../domain/measuring/measuredChange'
import { pointWord } from '../../../../../texts/instruments'
import { leftOutLines, measureResultsText } from '../../../../../texts/measureResults'
import { ChangeSlopes } from '../../../evaluation/ChangeSlopes'
import { MethodNote } from '../../../evaluation/MethodNote'
import { MemberTable } from './MemberTable'
import styles from './Results.module.css'

const text = measureResultsText

/** Each member measured twice, drawn and in figures, and who is not counted and why. */
export function EachMember({ change }: { change: MeasuredChange }) {
  const { from, to, n, leftOut, instrument } = change
  const isWide = Boolean(instrument.norm) || (instrument.cutOffs ?? []).length > 0
  return (
    <section className="stack" aria-labelledby="tiap-anggota">
      <h3 id="tiap-anggota">{text.members}</h3>
      {n > 0 && (
        <div className={isWide ? styles.above : styles.beside}>
          <figure className="tight">
            <div className={styles.chart}>
              <ChangeSlopes change={change} />
            </div>
            <figcaption className="soft small">
              {text.chart(pointWord(from), pointWord(to))}
            </figcaption>
            <CutOffs change={change} />
          </figure>
          <div className="tight">
            <MemberTable change={change} />
            {instrument.norm && <MethodNote codes={['reliableChange']} />}
          </div>
        </div>
      )}
      {leftOut.length > 0 && (
        <div className="tight">
          <h4>{text.leftOut}</h4>
          <ul className={styles.list}>
            {leftOutLines(leftOut).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function CutOffs({ change: { instrument } }: { change: MeasuredChange }) {
  const cutOffs = instrument.cutOffs ?? []
  if (cutOffs.length === 0) return null
  return (
    <ul className={`small ${styles.list}`} aria-label={text.cutOffs}>
      {cutOffs.map((cutOff) => (
        <li key={cutOff.value}>{text.cutOff(cutOff)}</li>
      ))}
    </ul>
  )
}
