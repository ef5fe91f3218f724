import type { Contract } from '../../../../domain/records/contract'
import { contractText } from '../../../../texts/contract'
import styles from './Contract.module.css'

const text = contractText.contents

/** The words of one version, to be read. */
export function ContractWords({ contract }: { contract: Contract }) {
  const { time, task, cooperation, norms, confidentialityLimits, pledge } = contract
  return (
    <dl className={styles.words}>
      <Part name={text.time} words={time} />
      <Part name={text.task} words={task} />
      <Part name={text.cooperation} words={cooperation} />
      <ListPart name={text.norms} lines={norms ?? []} />
      <ListPart name={text.limits} lines={confidentialityLimits ?? []} />
      <Part name={text.pledge} words={pledge} />
    </dl>
  )
}

function Part({ name, words }: { name: string; words: string | null | undefined }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{words?.trim() ? words : <span className="soft">{text.nothing}</span>}</dd>
    </>
  )
}

function ListPart({ name, lines }: { name: string; lines: readonly string[] }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {lines.length === 0 ? (
          <span className="soft">{text.nothing}</span>
        ) : (
          <ol>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none moves
              <li key={index}>{line}</li>
            ))}
          </ol>
        )}
      </dd>
    </>
  )
}
