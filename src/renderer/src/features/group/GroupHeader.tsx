import { Link } from '@tanstack/react-router'
import { recordOf } from '../../../../domain/groupFile'
import { currentPhase } from '../../../../domain/progress/phase'
import { capitalised, EMPTY } from '../../../../texts/formats'
import { groupText } from '../../../../texts/group'
import { listTexts } from '../../../../texts/lists'
import { step, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import styles from './Group.module.css'
import { SaveSign } from './SaveSign'

/** Which group this is, whether everything is saved, and the way back. */
export function GroupHeader() {
  const { group, today, undo, redo, isReadOnly } = useOpenGroup()
  const program = group.records.program[0]
  const phase = currentPhase(group, today)
  const worker = program && recordOf(group, 'worker', program.leadWorkerId)
  const [toUndo, toRedo] = [undo.at(-1), redo.at(-1)]
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <div className="tight">
          <Link to="/" className="small">
            {groupText.toLibrary}
          </Link>
          <p className={styles.name}>{program?.name ?? EMPTY}</p>
          <dl className={styles.facts}>
            <Fact name={groupText.code} value={program?.code} />
            <Fact
              name={groupText.phase}
              value={phase && capitalised(listTexts.phase[phase].replace('tahap ', ''))}
            />
            <Fact name={groupText.leadWorker} value={worker?.name} />
          </dl>
        </div>
        {!isReadOnly && (
          <div className="row">
            <SaveSign />
            <Button
              disabled={!toUndo}
              title={toUndo && groupText.undoOf(toUndo.label)}
              onClick={() => step('undo')}
            >
              {groupText.undo}
            </Button>
            <Button
              disabled={!toRedo}
              title={toRedo && groupText.redoOf(toRedo.label)}
              onClick={() => step('redo')}
            >
              {groupText.redo}
            </Button>
          </div>
        )}
      </div>
    </header>
  )
}

function Fact({ name, value }: { name: string; value: string | null | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value || EMPTY}</dd>
    </div>
  )
}
