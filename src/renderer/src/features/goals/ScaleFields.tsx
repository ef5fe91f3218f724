import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { goalLevelKeys, scaleFindings, writingOrder } from '../../../../domain/goals/scaleFindings'
import { levelName, scaleSentence } from '../../../../texts/goals'
import { goalsText } from '../../../../texts/goalsScreen'
import { goalLevelTexts } from '../../../../texts/labels'
import { ChoiceField } from '../../form/ChoiceField'
import { TextField } from '../../form/TextField'
import { Notice } from '../../ui/Notice'
import styles from './Goals.module.css'
import { type Levels, levelFields, scaleOf } from './goalFields'

const text = goalsText.scale

type ScaleValues = { levels: Levels; baselineLevel: string }

type ScaleFieldsProps<T extends FieldValues & ScaleValues> = {
  form: UseFormReturn<T>
  values: ScaleValues
}

/** The five levels in the order in which they are best written, the ladder they make, and what to weigh about it. */
export function ScaleFields<T extends FieldValues & ScaleValues>({
  form,
  values,
}: ScaleFieldsProps<T>) {
  return (
    <>
      {writingOrder.map((key) => (
        <TextField
          key={key}
          form={form}
          name={`levels.${levelFields[key]}` as FieldPath<T>}
          label={text.field(levelName(key), goalLevelTexts[key])}
          hint={text.hints[key]}
          rows={2}
        />
      ))}
      <ChoiceField
        form={form}
        name={'baselineLevel' as FieldPath<T>}
        label={text.baseline}
        hint={text.baselineHint}
        none={text.baselineNone}
        choices={goalLevelKeys.map((key) => ({
          value: key,
          label: `${levelName(key)} · ${goalLevelTexts[key]}`,
        }))}
      />
      {Number(values.baselineLevel || -1) >= 0 && (
        <Notice tone="warning" isLive>
          <p>{text.baselineHigh}</p>
        </Notice>
      )}
      <Ladder levels={values.levels} baseline={values.baselineLevel} />
      <Findings levels={values.levels} />
    </>
  )
}

type LadderProps = { levels: Levels; baseline: string }

/** The scale as it will be read: the highest level on top. */
export function Ladder({ levels, baseline }: LadderProps) {
  return (
    <ol className={styles.ladder} aria-label={text.preview}>
      {goalLevelKeys.toReversed().map((key) => (
        <li key={key} className={key === '0' ? styles.expected : undefined}>
          <strong>{levelName(key)}</strong>
          <span className={levels[levelFields[key]].trim() ? undefined : 'soft'}>
            {levels[levelFields[key]].trim() || text.undescribed}
          </span>
          {baseline === key && <span className="soft small">{text.here}</span>}
        </li>
      ))}
    </ol>
  )
}

function Findings({ levels }: { levels: Levels }) {
  const findings = scaleFindings(scaleOf(levels))
  return (
    <div className={styles.smart} role="status">
      <p>
        <strong>{text.findings}</strong>
      </p>
      {findings.length === 0 ? (
        <p className={styles.fine}>✓ {text.noFindings}</p>
      ) : (
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.code} ${finding.levels.join()}`}>{scaleSentence(finding)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
