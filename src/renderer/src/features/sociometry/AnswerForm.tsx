import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { type FieldError, get } from 'react-hook-form'
import { surveyPeople } from '../../../../domain/progress/surveyResult'
import type { SociometricSurvey } from '../../../../domain/records/sociometricSurvey'
import { apartWords, sociometryText } from '../../../../texts/sociometry'
import { FormFoot } from '../../form/FormFoot'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { type AnswerRow, rowsOf, withAnswers } from './answers'
import { ChoiceGrid } from './ChoiceGrid'
import { useNicknames } from './NamesTick'
import { surveyKey } from './surveyKeys'

const text = sociometryText.answers
type Answers = { rows: AnswerRow[]; rejects: AnswerRow[] }
type AnswerFormProps = { survey: SociometricSurvey; isNamed: boolean }

/** Who chose whom, written down from the slips: one row for whoever answered. */
export function AnswerForm({ survey, isNamed }: AnswerFormProps) {
  const { group, isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const { able, apart } = surveyPeople(group, survey.date, survey)
  const codes = able.map(({ code }) => code)
  const { id, maxChoices, declined } = survey
  const sheet = useSavedForm<'sociometricSurvey', Answers>({
    key: surveyKey(id, 'jawaban'),
    kind: 'sociometricSurvey',
    id,
    saved: {
      rows: rowsOf(codes, survey.choices, declined ?? []),
      rejects: survey.negativeChoices ? rowsOf(codes, survey.rejections ?? {}, []) : [],
    },
    revision: survey.revision,
    label: text.label(id),
    element,
    prepare: (typed) => withAnswers(survey, typed.rows ?? [], typed.rejects ?? []),
    fieldOf: (path) => {
      const [field, code] = path.split('.', 2)
      const row = codes.indexOf(code ?? '')
      if (row === -1) return path
      return field === 'rejections' ? `rejects.${row}` : field === 'choices' ? `rows.${row}` : path
    },
  })
  const { form, values } = sheet
  const names = useNicknames(isNamed)
  const put = (field: keyof Answers) => (rows: AnswerRow[]) =>
    form.setValue(field, rows, { shouldDirty: true })
  const faults = (field: keyof Answers) =>
    codes.map(
      (_, row) =>
        (get(form.formState.errors, `${field}.${row}`) as FieldError | undefined)?.message,
    )
  if (able.length === 0) return <p>{text.noneAble}</p>
  return (
    <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
      <Outside survey={survey} codes={codes} />
      <ChoiceGrid
        caption={text.choices(maxChoices)}
        codes={codes}
        rows={values.rows}
        max={maxChoices}
        names={names}
        faults={faults('rows')}
        isReadOnly={isReadOnly}
        onChange={put('rows')}
      />
      {survey.negativeChoices && (
        <ChoiceGrid
          caption={text.rejections(maxChoices)}
          codes={codes}
          rows={values.rejects}
          max={maxChoices}
          names={names}
          faults={faults('rejects')}
          isReadOnly={isReadOnly}
          isRejecting
          onChange={put('rejects')}
        />
      )}
      {apart.length > 0 && (
        <div className="tight">
          <h3>{text.apart}</h3>
          <ul>
            {apart.map((one) => (
              <li key={one.code}>
                {apartWords(one)}{' '}
                <Link
                  to="/kelompok/$groupId/persetujuan"
                  params={{ groupId: group.id }}
                  search={{ anggota: one.code }}
                >
                  {text.toConsents}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {!isReadOnly && <FormFoot of={sheet} save={text.save} />}
    </form>
  )
}

/** People of the choices who were no members that day: told, kept, and counted nowhere. */
function Outside({ survey, codes }: { survey: SociometricSurvey; codes: readonly string[] }) {
  const people = Object.entries(survey.choices).flat(2)
  const outside = [...new Set(people.filter((code) => !codes.includes(code)))]
  if (outside.length === 0) return null
  return (
    <Notice tone="warning">
      <p>{text.outside(outside)}</p>
    </Notice>
  )
}
