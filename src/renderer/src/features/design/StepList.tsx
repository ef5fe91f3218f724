import { Link } from '@tanstack/react-router'
import type { DesignStep, StepStatus } from '../../../../domain/progress/designSteps'
import { designText } from '../../../../texts/design'
import { designStepNames } from '../../../../texts/gates'
import { useUnsaved } from '../../state/drafts'
import styles from './Design.module.css'
import { stepAddress } from './stepAddress'

type StepListProps = { groupId: string; statuses: readonly StepStatus[] }

/** The path of the design: every step with what it lacks, and what is still unsaved in it. */
export function StepList({ groupId, statuses }: StepListProps) {
  const text = designText.list
  return (
    <nav aria-label={text.label}>
      <ol className={styles.list}>
        <li>
          <Link {...stepAddress(groupId, null)} activeOptions={{ exact: true }}>
            <span />
            <span>{text.summary}</span>
          </Link>
        </li>
        {statuses.map((status, index) => (
          <li key={status.step}>
            <Link {...stepAddress(groupId, status.step)}>
              <span className={styles.number}>{index + 1}</span>
              <span>{designStepNames[status.step]}</span>
              <StepState status={status} />
              <UnsavedSign groupId={groupId} step={status.step} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Whether a step is complete, in a sign and in words. */
export function StepState({ status }: { status: StepStatus }) {
  const text = designText.list
  const count = status.missing.length
  if (count === 0)
    return (
      <span className={`${styles.state} ${styles.whole}`}>
        <span aria-hidden="true">✓ </span>
        {text.whole}
      </span>
    )
  if (status.step === 'anggaran')
    return <span className={`${styles.state} soft`}>{text.optional}</span>
  return (
    <span className={`${styles.state} ${styles.lacking}`}>
      <span aria-hidden="true">○ </span>
      {text.missing(count)}
    </span>
  )
}

function UnsavedSign({ groupId, step }: { groupId: string; step: DesignStep }) {
  const place = `/kelompok/${groupId}/rancangan/${step}`
  const isUnsaved = Object.values(useUnsaved()).some((one) => one.place === place)
  return (
    isUnsaved && (
      <span className={`${styles.state} ${styles.unsaved}`}>{designText.list.unsaved}</span>
    )
  )
}
