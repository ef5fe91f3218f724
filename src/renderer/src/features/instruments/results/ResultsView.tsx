import { Link, useSearch } from '@tanstack/react-router'
import { itemConsistency } from '../../../../../domain/measuring/itemConsistency'
import { measuredChange } from '../../../../../domain/measuring/measuredChange'
import { measuredPoints } from '../../../../../domain/measuring/measuredPoints'
import { chosenEnds } from '../../../../../domain/measuring/measureSheets'
import { otherVersions } from '../../../../../domain/measuring/otherVersions'
import { subscaleChanges } from '../../../../../domain/measuring/subscaleChanges'
import type { Instrument } from '../../../../../domain/records/instrument'
import { pointWord } from '../../../../../texts/instruments'
import { measureResultsText } from '../../../../../texts/measureResults'
import { changeVerdict } from '../../../../../texts/verdicts'
import { Verdict } from '../../../evaluation/Verdict'
import { useOpenGroup } from '../../../state/openGroup'
import { EmptyState } from '../../../ui/EmptyState'
import { Notice } from '../../../ui/Notice'
import { AllPoints } from './AllPoints'
import { EachMember } from './EachMember'
import { EndsChoice } from './EndsChoice'
import { FiguresPart } from './FiguresPart'
import { ConsistencyPart, VersionsPart } from './OtherParts'
import styles from './Results.module.css'
import { Subscales } from './Subscales'

const text = measureResultsText

/** What an instrument shows: its points, the change between two of them, each member beside the group. */
export function ResultsView({ instrument }: { instrument: Instrument }) {
  const { group } = useOpenGroup()
  const { dari, ke } = useSearch({ from: '/kelompok/$groupId/alat-ukur' })
  const measured = measuredPoints(group, instrument)
  const [first] = measured.points
  const ends = chosenEnds(
    measured.points.map(({ point }) => point),
    dari,
    ke,
  )
  const versions = <VersionsPart versions={otherVersions(group, instrument)} />
  if (!first)
    return (
      <div className={styles.results}>
        <NoSheets instrument={instrument} />
        {versions}
      </div>
    )
  return (
    <div className={styles.results}>
      {ends ? (
        <Change instrument={instrument} ends={ends} points={measured.points} />
      ) : (
        <Notice>
          <p>{text.onlyOne(pointWord(first.point), first.n)}</p>
        </Notice>
      )}
      <AllPoints instrument={instrument} measured={measured} />
      {ends && (
        <Subscales changes={subscaleChanges(group, instrument, ends.from, ends.to)} ends={ends} />
      )}
      <ConsistencyPart consistency={itemConsistency(group, instrument)} />
      {versions}
    </div>
  )
}

type ChangeProps = {
  instrument: Instrument
  ends: { from: string; to: string }
  points: ReturnType<typeof measuredPoints>['points']
}

function Change({ instrument, ends, points }: ChangeProps) {
  const { group } = useOpenGroup()
  const change = measuredChange(group, instrument, ends.from, ends.to)
  return (
    <>
      <EndsChoice ends={ends} points={points} />
      <div aria-live="polite">
        <Verdict
          sentence={changeVerdict(change, pointWord(ends.from), pointWord(ends.to))}
          methods={['pairedChange', 'signedRank']}
        />
      </div>
      <EachMember change={change} />
      {change.n > 0 && <FiguresPart change={change} />}
    </>
  )
}

function NoSheets({ instrument }: { instrument: Instrument }) {
  const { group } = useOpenGroup()
  return (
    <EmptyState
      title={text.empty.title}
      actions={
        <Link
          to="/kelompok/$groupId/alat-ukur"
          params={{ groupId: group.id }}
          search={{ alat: instrument.id, lihat: 'isian' }}
        >
          {text.empty.action}
        </Link>
      }
    >
      <p className="soft measure">{text.empty.body}</p>
    </EmptyState>
  )
}
