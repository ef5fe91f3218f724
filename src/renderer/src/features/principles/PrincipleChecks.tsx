import { useNavigate, useSearch } from '@tanstack/react-router'
import type { PrincipleCode } from '../../../../domain/catalog/principles'
import { principleSuggestions } from '../../../../domain/progress/principleSuggestions'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { principleTexts } from '../../../../texts/catalog'
import { formatDay } from '../../../../texts/formats'
import { principlesText } from '../../../../texts/principles'
import { PointScreen } from '../../points/PointScreen'
import styles from '../../points/Points.module.css'
import { checkDraft, savedCheck } from '../../ratings/checkDraft'
import { PrincipleForm } from '../../ratings/PrincipleForm'
import { useOpenGroup } from '../../state/openGroup'
import { MissingList } from './MissingList'
import { PrincipleList } from './PrincipleList'
import { PrincipleScores } from './PrincipleScores'

/** The six principles at a review point: what the records speak for, and what the worker answers. */
export function PrincipleChecks() {
  const { titik, prinsip = 'a' } = useSearch({ from: '/kelompok/$groupId/prinsip' })
  const navigate = useNavigate({ from: '/kelompok/$groupId/prinsip' })
  const show = (pointId: string) =>
    navigate({ search: (former) => ({ ...former, titik: pointId }) })
  return (
    <PointScreen title={principlesText.title} pointId={titik} onShow={show}>
      {(point) => (
        <>
          <div className={styles.split}>
            <PrincipleList point={point} principle={prinsip} />
            <OnePrinciple key={`${point.id} ${prinsip}`} point={point} principle={prinsip} />
          </div>
          <PrincipleScores />
        </>
      )}
    </PointScreen>
  )
}

function OnePrinciple({ point, principle }: { point: ReviewPoint; principle: PrincipleCode }) {
  const { group, today } = useOpenGroup()
  const suggestions = principleSuggestions(group, point.id, today)?.[principle]
  if (!suggestions) return null
  const { lastChecked, day, questions } = suggestions
  const from = lastChecked && principlesText.pointNamed(lastChecked.id, formatDay(lastChecked.date))
  return (
    <section className={styles.one} aria-labelledby="prinsip">
      <div className="tight">
        <h2 id="prinsip">
          {principle}. {principleTexts[principle].name}
        </h2>
        <p className="soft small measure">{principlesText.since(from, formatDay(day))}</p>
      </div>
      <PrincipleForm
        point={point}
        saved={checkDraft(group, point, principle)}
        revision={savedCheck(group, point.id, principle)?.revision ?? 0}
        suggestions={questions}
      />
      <MissingList point={point} suggestions={questions} />
    </section>
  )
}
