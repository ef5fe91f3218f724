import { useState } from 'react'
import { type Gate, gateAhead } from '../../../../domain/progress/gates'
import { type ProgramStatus, phaseBefore } from '../../../../domain/progress/phaseHistory'
import { phasesText } from '../../../../texts/phases'
import { unsavedOf } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { useScreen } from '../../ui/useScreen'
import { GatePanel } from './GatePanel'
import { MoveDialog } from './MoveDialog'
import { type Move, moveKey } from './move'
import { PhaseHistory } from './PhaseHistory'
import { PhasePath } from './PhasePath'

const text = phasesText

/** Where the group is in its life, what it needs to go on, and how it came here. */
export function Phases() {
  const { group, today, isReadOnly } = useOpenGroup()
  const program = group.records.program[0]
  const heading = useScreen(text.title, program?.name)
  const gate = gateAhead(group, today)
  const moves = possibleMoves(gate, phaseBefore(group), program?.status)
  const [isOpen, setIsOpen] = useState<Move['kind'] | null>(
    () => moves.find((move) => unsavedOf(moveKey(move)))?.kind ?? null,
  )
  const open = moves.find(({ kind }) => kind === isOpen)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text.title}
      </h1>
      <PhasePath />
      {(program?.status === 'dihentikan' || program?.status === 'ditutup') && (
        <Notice title={text.ended[program.status]}>
          <p>{text.endedBody}</p>
        </Notice>
      )}
      {gate && <GatePanel gate={gate} onGo={() => setIsOpen('on')} />}
      <PhaseHistory />
      <OtherMoves moves={moves} isReadOnly={isReadOnly} onOpen={setIsOpen} />
      {open && <MoveDialog move={open} onClose={() => setIsOpen(null)} />}
    </>
  )
}

function possibleMoves(
  gate: Gate | null,
  before: ProgramStatus | null,
  status: ProgramStatus | undefined,
): Move[] {
  const canEnd = status && status !== 'dihentikan' && status !== 'ditutup'
  return [
    ...(gate ? [{ kind: 'on' as const, to: gate.to }] : []),
    ...(before ? [{ kind: 'back' as const, to: before }] : []),
    ...(canEnd ? [{ kind: 'end' as const, to: 'dihentikan' as const }] : []),
  ]
}

type OtherMovesProps = {
  moves: readonly Move[]
  isReadOnly: boolean
  onOpen: (kind: Move['kind']) => void
}

function OtherMoves({ moves, isReadOnly, onOpen }: OtherMovesProps) {
  const others = moves.filter(({ kind }) => kind !== 'on')
  if (others.length === 0) return null
  return (
    <Panel title={text.other}>
      <div className="row">
        {others.map(({ kind, to }) => (
          <Button
            key={kind}
            look={kind === 'end' ? 'danger' : 'plain'}
            disabled={isReadOnly}
            onClick={() => onOpen(kind)}
          >
            {kind === 'end' ? text.end.open : text.back.open(to)}
          </Button>
        ))}
      </div>
    </Panel>
  )
}
