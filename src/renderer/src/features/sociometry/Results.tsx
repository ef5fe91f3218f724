import { Link } from '@tanstack/react-router'
import { laidSurveys, placesIn } from '../../../../domain/progress/sociogramLayout'
import { type SurveyResult, surveyResult } from '../../../../domain/progress/surveyResult'
import type { SociometricSurvey } from '../../../../domain/records/sociometricSurvey'
import { apartWords, sociometryText } from '../../../../texts/sociometry'
import { prominenceSentence, subgroupSentences } from '../../../../texts/sociometryFigures'
import { useOpenGroup } from '../../state/openGroup'
import { ArrangedSociogram } from './ArrangedSociogram'
import { FigureTable } from './FigureTable'
import { figuresOf } from './figuresOf'
import { MemberTable } from './MemberTable'

const text = sociometryText.result
type ResultsProps = { survey: SociometricSurvey; isNamed: boolean }

/** What a survey shows: the drawing, its figures, and each member; codes unless names were asked for. */
export function Results({ survey, isNamed }: ResultsProps) {
  const { group } = useOpenGroup()
  const result = surveyResult(group, survey)
  const laid = laidSurveys(group)
  if (result.indices.R === 0)
    return (
      <p>
        {text.noAnswers}{' '}
        <Link
          to="/kelompok/$groupId/sosiometri"
          params={{ groupId: group.id }}
          search={{ survei: survey.id, lihat: 'jawaban' }}
        >
          {text.toAnswers}
        </Link>
      </p>
    )
  return (
    <>
      <Missing result={result} />
      <ArrangedSociogram
        result={result}
        laid={laid}
        places={placesIn(laid, survey.id)}
        isNamed={isNamed}
      />
      <div className="tight">
        <h3>{text.figures}</h3>
        <p className="soft small measure">{text.figuresNote}</p>
        <FigureTable result={result} />
        <p className="measure">{subgroupSentences(figuresOf(result))}</p>
      </div>
      <div className="tight">
        <h3>{text.members}</h3>
        <MemberTable result={result} isNamed={isNamed} />
        <p className="measure">{prominenceSentence(result.indices)}</p>
      </div>
    </>
  )
}

/** Who is in no figure, and why. */
function Missing({ result: { declined, silent, apart, indices } }: { result: SurveyResult }) {
  const told = [
    silent.length > 0 && text.silent(silent),
    declined.length > 0 && text.declined(declined),
    apart.length > 0 && text.apart(apart.map(apartWords).join(', ')),
    indices.dropped > 0 && text.dropped(indices.dropped),
  ].filter((sentence) => sentence !== false)
  if (told.length === 0) return null
  return (
    <ul className="soft">
      {told.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
