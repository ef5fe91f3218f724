import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { nextSurveyId, surveysInOrder } from '../../../../domain/progress/surveyResult'
import { sociometryText } from '../../../../texts/sociometry'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { Comparison } from './Comparison'
import { NewSurvey } from './NewSurvey'
import styles from './Sociometry.module.css'
import { SurveyList } from './SurveyList'
import { SurveySheet } from './SurveySheet'

const text = sociometryText

/** Whom members would choose: the surveys, one of them, a new one, or several side by side. */
export function Sociometry() {
  const { group } = useOpenGroup()
  const search = useSearch({ from: '/kelompok/$groupId/sosiometri' })
  const heading = useScreen(text.title, group.records.program[0]?.name)
  const [isNamed, setNamed] = useState(false)
  const surveys = surveysInOrder(group)
  const survey = surveys.find(({ id }) => id === search.survei) ?? surveys.at(-1)
  const newId = nextSurveyId(group)
  return (
    <>
      <div className="apart">
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <Ways count={surveys.length} />
      </div>
      {search.baru || !survey ? (
        search.baru ? (
          <NewSurvey key={newId} id={newId} />
        ) : (
          <EmptyState title={text.empty.title} actions={<NewLink />}>
            <p className="soft measure">{text.empty.body}</p>
          </EmptyState>
        )
      ) : (
        <>
          <p className="soft small">{text.secret}</p>
          {search.lihat === 'banding' ? (
            <Comparison isNamed={isNamed} onName={setNamed} />
          ) : (
            <div className={styles.split}>
              <SurveyList current={survey.id} />
              <SurveySheet
                key={survey.id}
                survey={survey}
                view={search.lihat}
                isNamed={isNamed}
                onName={setNamed}
              />
            </div>
          )}
        </>
      )}
    </>
  )
}

function Ways({ count }: { count: number }) {
  const { group } = useOpenGroup()
  if (count === 0) return null
  const params = { groupId: group.id }
  return (
    <div className="row">
      <NewLink />
      <Link
        to="/kelompok/$groupId/sosiometri"
        params={params}
        search={{}}
        activeProps={{ 'aria-current': undefined }}
      >
        {text.list}
      </Link>
      {count > 1 && (
        <Link
          to="/kelompok/$groupId/sosiometri"
          params={params}
          search={{ lihat: 'banding' }}
          activeProps={{ 'aria-current': undefined }}
        >
          {text.compare}
        </Link>
      )}
      <Link to="/kelompok/$groupId/laporan" params={params} search={{ dokumen: 'sosiometri' }}>
        {text.toPrint}
      </Link>
    </div>
  )
}

function NewLink() {
  const { group, isReadOnly } = useOpenGroup()
  if (isReadOnly) return null
  return (
    <Link
      to="/kelompok/$groupId/sosiometri"
      params={{ groupId: group.id }}
      search={{ baru: true }}
      activeProps={{ 'aria-current': undefined }}
    >
      {text.newSurvey}
    </Link>
  )
}
