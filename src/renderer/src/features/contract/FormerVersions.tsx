import { contractDifference } from '../../../../domain/contract/versions'
import { recordOf } from '../../../../domain/groupFile'
import type { Contract } from '../../../../domain/records/contract'
import { contractText, rewordedSentence } from '../../../../texts/contract'
import { formatDay } from '../../../../texts/formats'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import styles from './Contract.module.css'
import { ContractWords } from './ContractWords'

const text = contractText.history

/** The versions before, latest first: what was agreed, and what the next one changed and why. */
export function FormerVersions({ versions }: { versions: readonly Contract[] }) {
  if (versions.length < 2) return null
  const pairs = versions.slice(0, -1).map((former, index) => [former, versions[index + 1]] as const)
  return (
    <Panel title={text.title}>
      {pairs.reverse().map(([former, next]) => (
        <section
          key={former.id}
          className="tight"
          aria-label={contractText.version(former.version)}
        >
          <h3>{contractText.version(former.version)}</h3>
          <p className="soft">{signedWords(former)}</p>
          {next && <Difference former={former} next={next} />}
          <details className={styles.folded}>
            <summary>{contractText.contents.title(former.version)}</summary>
            <ContractWords contract={former} />
          </details>
        </section>
      ))}
    </Panel>
  )
}

function signedWords({ signatures, signedCount, firstSignedDate }: Contract): string {
  const count = signatures?.length || signedCount || 0
  return count > 0 ? text.signed(count, firstSignedDate ?? null) : text.unsigned
}

function Difference({ former, next }: { former: Contract; next: Contract }) {
  const { group } = useOpenGroup()
  const { reworded, added, removed } = contractDifference(former, next)
  const decision = next.decisionId ? recordOf(group, 'decision', next.decisionId) : undefined
  const isSame = reworded.length + added.length + removed.length === 0
  return (
    <>
      <p>
        <strong>{text.changed(next.version)}</strong>
      </p>
      {decision && (
        <p className={styles.literal}>
          {text.because(`${decision.id}, ${formatDay(decision.date)}. ${decision.text}`)}
        </p>
      )}
      {isSame && <p>{text.same}</p>}
      {reworded.length > 0 && <p>{rewordedSentence(reworded)}</p>}
      <Lines title={text.added} lines={added} />
      <Lines title={text.removed} lines={removed} />
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <p>{title}:</p>
      <ul className={styles.literal}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
