import { Link } from '@tanstack/react-router'
import { type PrincipleCode, principleCodes } from '../../../../domain/catalog/principles'
import { principleScores } from '../../../../domain/progress/principles'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { principleTexts } from '../../../../texts/catalog'
import { principleScoreText, principlesText } from '../../../../texts/principles'
import styles from '../../points/Points.module.css'
import { checkDraft, savedCheck } from '../../ratings/checkDraft'
import { checkKey } from '../../ratings/PrincipleForm'
import { useUnsaved } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'

type PrincipleListProps = { point: ReviewPoint; principle: PrincipleCode }

/** The six principles at one review point, each with its score there. */
export function PrincipleList({ point, principle }: PrincipleListProps) {
  const { group } = useOpenGroup()
  const unsaved = useUnsaved()
  const scores = principleScores(group).find((one) => one.point.id === point.id)?.byPrinciple
  return (
    <nav aria-label={principlesText.list}>
      <ul className={styles.list}>
        {principleCodes.map((code) => (
          <li key={code}>
            <Link
              to="/kelompok/$groupId/prinsip"
              params={{ groupId: group.id }}
              search={{ titik: point.id, prinsip: code }}
              aria-current={code === principle ? 'page' : undefined}
              activeProps={{ 'aria-current': undefined }}
            >
              <span>
                {code}. {principleTexts[code].name}
              </span>
              <span className="soft small">
                {scores && savedCheck(group, point.id, code)
                  ? principleScoreText(scores[code])
                  : principlesText.notChecked}
                {checkKey(checkDraft(group, point, code).id) in unsaved && (
                  <strong className={styles.unsaved}> · {principlesText.unsaved}</strong>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
