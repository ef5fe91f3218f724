import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { agencyText } from '../../../../texts/agency'
import { appText } from '../../../../texts/app'
import { groupText } from '../../../../texts/group'
import { OpenFrame } from '../../frame/OpenFrame'
import { AGENCY, closeGroup, openGroup, useGroupState, useOpenGroup } from '../../state/openGroup'
import { Boundary } from '../../ui/Boundary'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { markInteractive } from '../../ui/markInteractive'
import { useScreen } from '../../ui/useScreen'
import styles from './Agency.module.css'
import { AgencyNav } from './AgencyNav'
import { AgencyNotices } from './AgencyNotices'
import { AgencyScreen } from './AgencyScreen'
import { useAgencyPlace } from './agencyParts'
import { NewAgency } from './NewAgency'

/** The frame around the agency of the library; where there is none yet, the form that makes it. */
export function AgencyFrame() {
  const state = useGroupState()
  const { part, id } = useAgencyPlace()
  useEffect(() => {
    void openGroup(AGENCY)
    return () => void closeGroup()
  }, [])
  useEffect(() => {
    if (state.status === 'open' || state.status === 'failed') markInteractive()
  }, [state.status])

  if (state.status === 'failed' && state.error.code === 'agencyNeeded') return <NewAgency />
  if (state.status === 'failed') return <NotOpened error={state.error} />
  if (state.status !== 'open' || state.fileId !== AGENCY)
    return (
      <main className={styles.alone}>
        <Loading label={agencyText.loading} />
      </main>
    )
  return (
    <OpenFrame title={<Title />} nav={<AgencyNav />} notices={<AgencyNotices />}>
      <Boundary key={`${part}:${id}`}>
        <AgencyScreen part={part} id={id} />
      </Boundary>
    </OpenFrame>
  )
}

function Title() {
  const { group } = useOpenGroup()
  return <p className={styles.name}>{group.records.agency[0]?.name ?? agencyText.title}</p>
}

function NotOpened({ error }: { error: AppError }) {
  const navigate = useNavigate()
  const heading = useScreen(agencyText.notOpened)
  return (
    <main className={styles.alone}>
      <h1 ref={heading} tabIndex={-1}>
        {agencyText.notOpened}
      </h1>
      <Failure
        error={error}
        actions={
          <>
            <Button look="main" onClick={() => navigate({ to: '/' })}>
              {groupText.toLibrary}
            </Button>
            <Button onClick={() => openGroup(AGENCY)}>{appText.tryAgain}</Button>
          </>
        }
      />
    </main>
  )
}
