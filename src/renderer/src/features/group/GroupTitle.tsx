import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { recordOf } from '../../../../domain/groupFile'
import { currentPhase } from '../../../../domain/progress/phase'
import { capitalised, EMPTY } from '../../../../texts/formats'
import { groupText } from '../../../../texts/group'
import { listTexts } from '../../../../texts/lists'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Group.module.css'

/** Which group this is, where it stands, and who leads it. */
export function GroupTitle() {
  const { group, today } = useOpenGroup()
  const program = group.records.program[0]
  const phase = currentPhase(group, today)
  const worker = program && recordOf(group, 'worker', program.leadWorkerId)
  return (
    <>
      <p className={styles.name}>{program?.name ?? EMPTY}</p>
      <dl className={styles.facts}>
        <Fact name={groupText.code} value={program?.code} />
        <Fact
          name={groupText.phase}
          value={
            <Link to="/kelompok/$groupId/tahap" params={{ groupId: group.id }}>
              {phase ? capitalised(listTexts.phase[phase].replace('tahap ', '')) : EMPTY}
            </Link>
          }
        />
        <Fact name={groupText.leadWorker} value={worker?.name} />
      </dl>
    </>
  )
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value || EMPTY}</dd>
    </div>
  )
}
