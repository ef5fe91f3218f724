import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { contractVersions, isLocked } from '../../../../domain/contract/versions'
import { contractText } from '../../../../texts/contract'
import { unsavedOf } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { focusHeading, useScreen } from '../../ui/useScreen'
import { ContentsForm } from './ContentsForm'
import { ContractWords } from './ContractWords'
import { FormerVersions } from './FormerVersions'
import { LimitsForm } from './LimitsForm'
import { RevisionForm, revisionKey } from './RevisionForm'
import { Signatures } from './Signatures'

const text = contractText

/** The contract that holds now, who signed it, and the versions before. */
export function ContractScreen() {
  const { group, isReadOnly } = useOpenGroup()
  const heading = useScreen(text.title, group.records.program[0]?.name)
  const versions = contractVersions(group)
  const contract = versions.at(-1)
  const isFixed = contract !== undefined && isLocked(contract)
  const [isRevising, setIsRevising] = useState(
    () => contract !== undefined && unsavedOf(revisionKey(contract)) !== null,
  )
  const isWriting = isFixed && isRevising && !isReadOnly
  const closeRevision = () => {
    setIsRevising(false)
    focusHeading()
  }
  return (
    <>
      <div className="apart">
        <div className="tight">
          <h1 ref={heading} tabIndex={-1}>
            {text.title}
          </h1>
          <p className="soft">{text.intro}</p>
        </div>
        <Link
          to="/kelompok/$groupId/laporan"
          params={{ groupId: group.id }}
          search={{ dokumen: 'pk' }}
        >
          {text.toPrint}
        </Link>
      </div>
      {isFixed && isWriting ? (
        <RevisionForm former={contract} onDone={closeRevision} />
      ) : (
        isFixed && (
          <Panel
            title={text.contents.title(contract.version)}
            note={text.contents.lockedNote}
            actions={
              <Button disabled={isReadOnly} onClick={() => setIsRevising(true)}>
                {text.contents.revise}
              </Button>
            }
          >
            <ContractWords contract={contract} />
          </Panel>
        )
      )}
      {!isFixed && <ContentsForm contract={contract} />}
      {!isWriting && <LimitsForm contract={contract} />}
      {!isWriting && <Signatures contract={contract} />}
      <FormerVersions versions={versions} />
    </>
  )
}
