import { useMemo, useState } from 'react'
import { inUse } from '../../../../domain/progress/inUse'
import { coverage } from '../../../../domain/resources/coverage'
import { isOpenNeed } from '../../../../domain/resources/needOrder'
import { reaches } from '../../../../domain/resources/reach'
import { resourceGapsText } from '../../../../texts/resourceGaps'
import { PlaceLink } from '../../frame/PlaceLink'
import { useAgencyPosition } from '../../resources/useAgencyPosition'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { useScreen } from '../../ui/useScreen'
import { CoverageTable } from './CoverageTable'
import { DirectoryOffers } from './DirectoryOffers'
import styles from './Gaps.module.css'
import { OpenNeeds } from './OpenNeeds'
import { OutOfReach } from './OutOfReach'
import { StaleResources, UnusedResources } from './ResourceLists'
import { Strengths } from './Strengths'

const text = resourceGapsText

/** What is missing between needs and resources. */
export function Gaps() {
  const { group } = useOpenGroup()
  const { resourceNeed, resource, resourceUse } = group.records
  const heading = useScreen(text.title, group.records.program[0]?.name)
  const isEmpty = [resourceNeed, resource, resourceUse].every(
    (records) => inUse<{ archivedAt?: string | null | undefined }>(records).length === 0,
  )
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text.title}
      </h1>
      <p className="soft measure">{text.intro}</p>
      {isEmpty ? (
        <EmptyState
          title={text.nothing.title}
          actions={<PlaceLink place={{ screen: 'kebutuhan' }}>{text.nothing.action}</PlaceLink>}
        >
          <p className="soft measure">{text.nothing.body}</p>
        </EmptyState>
      ) : (
        <AllGaps />
      )}
    </>
  )
}

function AllGaps() {
  const { group, today } = useOpenGroup()
  const [reachKm, setReachKm] = useState<number>(10)
  const agency = useAgencyPosition()
  const rows = useMemo(() => coverage(group, agency, today), [group, agency, today])
  const uncategorised = rows
    .filter(({ need, categories }) => isOpenNeed(need) && categories.length === 0)
    .map(({ need }) => need)
  return (
    <>
      <OpenNeeds />
      {agency ? (
        <ReachChoice value={reachKm} onChange={setReachKm} />
      ) : (
        <Notice
          title={text.noPlace.title}
          actions={<PlaceLink place={{ screen: 'lembaga' }}>{text.noPlace.action}</PlaceLink>}
        >
          <p>{text.noPlace.body}</p>
        </Notice>
      )}
      <OutOfReach agency={agency} reachKm={reachKm} uncategorised={uncategorised} />
      <DirectoryOffers agency={agency} reachKm={reachKm} />
      {rows.length > 0 && <CoverageTable rows={rows} />}
      <Strengths />
      <StaleResources />
      <UnusedResources />
    </>
  )
}

type ReachChoiceProps = { value: number; onChange: (km: number) => void }

function ReachChoice({ value, onChange }: ReachChoiceProps) {
  return (
    <div className={styles.reach}>
      <Field label={text.reach.label}>
        {(link) => (
          <select {...link} value={value} onChange={({ target }) => onChange(Number(target.value))}>
            {reaches.map((km) => (
              <option key={km} value={km}>
                {text.reach.choice(km)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}
