import type { MethodCode } from '../../../texts/methods'
import { MethodNote } from './MethodNote'
import styles from './Verdict.module.css'

type VerdictProps = { sentence: string; methods: readonly MethodCode[] }

/** What an analysis says in plain words, with its method one click away. */
export function Verdict({ sentence, methods }: VerdictProps) {
  return (
    <div className={styles.verdict}>
      <p className="measure">{sentence.replaceAll('n = ', 'n\u00a0=\u00a0')}</p>
      <MethodNote codes={methods} />
    </div>
  )
}
