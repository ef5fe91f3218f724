import { withoutStamps } from '../../../../domain/groupFile'
import type { Problem } from '../../../../domain/records/problem'
import { logsText } from '../../../../texts/logs'
import { problemsText } from '../../../../texts/problems'
import { CountedForList } from '../../logs/CountedForList'
import styles from '../../logs/Logs.module.css'
import { RemoveRecord } from '../../logs/RemoveRecord'
import { SheetFrame } from '../../logs/SheetFrame'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Facts } from '../../ui/Facts'
import { problemFacts } from './problemFacts'

type ProblemSheetProps = { problem: Problem; onEdit: () => void; onRemoved: () => void }

/** One problem: what happens, what was agreed, how it stands, and what it is evidence for. */
export function ProblemSheet({ problem, onEdit, onRemoved }: ProblemSheetProps) {
  const { group, today, isReadOnly } = useOpenGroup()
  const { id, status } = problem
  const write = (fields: Partial<Problem>, label: string) => {
    const record = { ...withoutStamps<'problem'>(problem), ...fields }
    return changeGroup({ put: [{ kind: 'problem', record }], remove: [] }, label)
  }
  const isSettled = status === 'selesai'
  return (
    <SheetFrame screen="persoalan">
      <p className={styles.said}>{problem.text}</p>
      <div className="row">
        {isSettled ? (
          <Button
            disabled={isReadOnly}
            onClick={() =>
              write(
                { status: 'dibukaKembali', reopened: true, resolvedDate: null },
                problemsText.reopenLabel(id),
              )
            }
          >
            {problemsText.reopen}
          </Button>
        ) : (
          <Button
            look="main"
            disabled={isReadOnly}
            onClick={() =>
              write({ status: 'selesai', resolvedDate: today }, problemsText.resolveLabel(id))
            }
          >
            {problemsText.resolve}
          </Button>
        )}
        <Button disabled={isReadOnly} onClick={onEdit}>
          {logsText.edit}
        </Button>
      </div>
      <Facts facts={problemFacts(group, problem)} />
      <CountedForList of={{ kind: 'problem', id }} />
      <RemoveRecord
        of={{ kind: 'problem', id }}
        label={problemsText.removeLabel(id)}
        onRemoved={onRemoved}
      />
    </SheetFrame>
  )
}
