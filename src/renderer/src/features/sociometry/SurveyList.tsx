import { Link } from '@tanstack/react-router'
import { surveyResults } from '../../../../domain/progress/surveyResult'
import { formatDay } from '../../../../texts/formats'
import { sociometryText } from '../../../../texts/sociometry'
import pointStyles from '../../points/Points.module.css'
import { useUnsaved } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'

const text = sociometryText

/** All surveys, the latest first, with how many answered. */
export function SurveyList({ current }: { current: string }) {
  const { group } = useOpenGroup()
  const unsaved = Object.keys(useUnsaved())
  return (
    <nav aria-label={text.list}>
      <ul className={pointStyles.list}>
        {surveyResults(group)
          .toReversed()
          .map(({ survey, indices }) => (
            <li key={survey.id}>
              <Link
                to="/kelompok/$groupId/sosiometri"
                params={{ groupId: group.id }}
                search={{ survei: survey.id }}
                aria-current={survey.id === current ? 'page' : undefined}
                activeProps={{ 'aria-current': undefined }}
              >
                <span>
                  {survey.id}, {formatDay(survey.date)}
                </span>
                <span className="soft small">
                  {text.answered(indices.R, indices.N)}
                  {unsaved.some((key) => key.startsWith(`survei:${survey.id}:`)) && (
                    <strong className={pointStyles.unsaved}> · {text.unsaved}</strong>
                  )}
                </span>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
