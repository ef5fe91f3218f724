import { useEffect } from 'react'
import { agencyText } from '../../../../texts/agency'
import { NotOpened } from '../../frame/NotOpened'
import { OpenFrame } from '../../frame/OpenFrame'
import { Opening } from '../../frame/Opening'
import { AGENCY, closeGroup, openGroup, useGroupState, useOpenGroup } from '../../state/openGroup'
import { Boundary } from '../../ui/Boundary'
import { markInteractive } from '../../ui/markInteractive'
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
  if (state.status === 'failed')
    return <NotOpened title={agencyText.notOpened} error={state.error} fileId={AGENCY} />
  if (state.status !== 'open' || state.fileId !== AGENCY)
    return <Opening label={agencyText.loading} />
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
