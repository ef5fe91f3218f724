import { useParams } from '@tanstack/react-router'
import { type DesignStep, designStatus, designSteps } from '../../../../domain/progress/designSteps'
import { inUse } from '../../../../domain/progress/inUse'
import type { Program } from '../../../../domain/records/program'
import { designStepIntros, designText } from '../../../../texts/design'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { BudgetStep } from './BudgetStep'
import { CompositionStep } from './CompositionStep'
import { ContactStep } from './ContactStep'
import { ContextStep } from './ContextStep'
import styles from './Design.module.css'
import { DesignSummary } from './DesignSummary'
import { EvaluationStep } from './EvaluationStep'
import { GoalsStep } from './GoalsStep'
import { MissingList } from './MissingList'
import { NeedsStep } from './NeedsStep'
import { PurposeStep } from './PurposeStep'
import { ScheduleStep } from './ScheduleStep'
import { StaffStep } from './StaffStep'
import { StepList } from './StepList'
import { StructureStep } from './StructureStep'

const screens: Record<DesignStep, (props: { program: Program }) => React.ReactNode> = {
  kebutuhan: NeedsStep,
  maksud: PurposeStep,
  tujuan: GoalsStep,
  komposisi: CompositionStep,
  struktur: StructureStep,
  petugas: StaffStep,
  kontak: ContactStep,
  konteks: ContextStep,
  jadwal: ScheduleStep,
  anggaran: BudgetStep,
  penilaian: EvaluationStep,
}

/** Designing a program as one path that can be left and taken up again at any step. */
export function Design() {
  const { group } = useOpenGroup()
  const { langkah } = useParams({ strict: false })
  const program = inUse(group.records.program)[0]
  const step = designSteps.find((one) => one === langkah)
  if (!program) return <WithoutProgram />
  return step ? <OneStep step={step} program={program} /> : <Summary program={program} />
}

function OneStep({ step, program }: { step: DesignStep; program: Program }) {
  const { group, today } = useOpenGroup()
  const heading = useScreen(designText.windowTitle(step), program.name)
  const statuses = designStatus(group, today)
  const status = statuses.find((one) => one.step === step)
  const number = designSteps.indexOf(step) + 1
  const Screen = screens[step]
  return (
    <div className={styles.split}>
      <StepList groupId={group.id} statuses={statuses} />
      <div className="stack">
        <div className="tight">
          <p className="soft small">{designText.place(number, designSteps.length)}</p>
          <h1 ref={heading} tabIndex={-1}>
            {designText.stepTitle(number, step)}
          </h1>
          <p className="soft measure">{designStepIntros[step]}</p>
        </div>
        {status && <MissingList status={status} />}
        <Screen program={program} />
      </div>
    </div>
  )
}

function Summary({ program }: { program: Program }) {
  const { group, today } = useOpenGroup()
  const heading = useScreen(designText.title, program.name)
  const statuses = designStatus(group, today)
  return (
    <div className={styles.split}>
      <StepList groupId={group.id} statuses={statuses} />
      <div className="stack">
        <h1 ref={heading} tabIndex={-1}>
          {designText.title}
        </h1>
        <DesignSummary program={program} statuses={statuses} />
      </div>
    </div>
  )
}

function WithoutProgram() {
  const { group } = useOpenGroup()
  const heading = useScreen(designText.title, group.id)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {designText.title}
      </h1>
      <EmptyState title={designText.noProgram.title}>
        <p>{designText.noProgram.body}</p>
      </EmptyState>
    </>
  )
}
