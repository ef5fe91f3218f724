import {
  type GoalWording,
  type SmartPart,
  smartFindings,
  smartParts,
} from '../../../../domain/goals/smart'
import type { Program } from '../../../../domain/records/program'
import { smartPartNames, smartSentence } from '../../../../texts/goals'
import { goalsText } from '../../../../texts/goalsScreen'
import styles from './Goals.module.css'

const text = goalsText.smart

type SmartPanelProps = { wording: GoalWording; program: Program | null }

/** The five parts of SMART as they stand while somebody types, each with how to mend it. Advice only. */
export function SmartPanel({ wording, program }: SmartPanelProps) {
  const findings = smartFindings(wording, program)
  const isOpen = (part: SmartPart) => findings.some((finding) => finding.part === part)
  const met = smartParts.filter((part) => !isOpen(part)).length
  return (
    <section className={styles.smart} aria-labelledby="smart">
      <h4 id="smart">{text.title}</h4>
      <p className="soft small">
        <span role="status">{text.met(met, smartParts.length)}</span> {text.note}
      </p>
      <ul>
        {smartParts.map((part) => {
          const open = findings.filter((finding) => finding.part === part)
          return (
            <li key={part}>
              <strong>{text.part(part, smartPartNames[part])}</strong>{' '}
              {open.length === 0 && <span className={styles.fine}>✓ {text.fine}</span>}
              {open.length > 0 && (
                <ul>
                  {open.map((finding) => (
                    <li key={finding.code}>{smartSentence(finding)}</li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
