import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { SociometricSurvey } from '../../../../domain/records/sociometricSurvey'
import { sociometryText } from '../../../../texts/sociometry'
import pointStyles from '../../points/Points.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { AnswerForm } from './AnswerForm'
import { NamesTick } from './NamesTick'
import { RemoveSurvey } from './RemoveSurvey'
import { Results } from './Results'
import { SettingsForm } from './SettingsForm'
import styles from './Sociometry.module.css'
import type { SurveyView } from './surveyViews'

const text = sociometryText

type SurveySheetProps = {
  survey: SociometricSurvey
  /** Answers first where there are none yet, else the results. */
  view: SurveyView | undefined
  isNamed: boolean
  onName: (isNamed: boolean) => void
}

/** One survey: what it shows, what was answered, and what was asked. */
export function SurveySheet({ survey, view, isNamed, onName }: SurveySheetProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { id, date, question, maxChoices } = survey
  const usual = Object.keys(survey.choices).length > 0 ? 'hasil' : 'jawaban'
  const shown = view ?? usual
  useEffect(() => {
    if (!document.activeElement?.closest('header, nav')) heading.current?.focus()
  }, [])
  return (
    <section className={pointStyles.one} aria-labelledby="survei">
      <div className="tight">
        <div className="apart">
          <h2 id="survei" ref={heading} tabIndex={-1}>
            {text.survey(id, date)}
          </h2>
          <PrintLink id={id} document={shown === 'hasil' ? 'sosiometri' : 'suratSuara'} />
        </div>
        <p>{text.asked(question, maxChoices)}</p>
      </div>
      <div className="apart">
        <Views id={id} shown={shown} />
        {shown !== 'keterangan' && <NamesTick isNamed={isNamed} onName={onName} />}
      </div>
      {shown === 'hasil' && <Results survey={survey} isNamed={isNamed} />}
      {shown === 'jawaban' && <AnswerForm survey={survey} isNamed={isNamed} />}
      {shown === 'keterangan' && (
        <>
          <SettingsForm id={id} survey={survey} />
          <RemoveSurvey survey={survey} />
        </>
      )}
    </section>
  )
}

type PrintLinkProps = { id: string; document: 'sosiometri' | 'suratSuara' }

function PrintLink({ id, document }: PrintLinkProps) {
  const { group } = useOpenGroup()
  return (
    <Link
      to="/kelompok/$groupId/laporan"
      params={{ groupId: group.id }}
      search={{ dokumen: document, survei: id }}
    >
      {document === 'sosiometri' ? text.toPrintOne : text.toBallots}
    </Link>
  )
}

function Views({ id, shown }: { id: string; shown: SurveyView }) {
  const { group } = useOpenGroup()
  return (
    <nav aria-label={text.views.label} className={styles.views}>
      {(['hasil', 'jawaban', 'keterangan'] as const).map((view) => (
        <Link
          key={view}
          to="/kelompok/$groupId/sosiometri"
          params={{ groupId: group.id }}
          search={{ survei: id, lihat: view }}
          aria-current={view === shown ? 'page' : undefined}
          activeProps={{ 'aria-current': undefined }}
        >
          {text.views[view]}
        </Link>
      ))}
    </nav>
  )
}
