import { sociometryText } from '../../../../texts/sociometry'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import styles from './Sociometry.module.css'

const text = sociometryText.settings

/** Concrete questions to begin from. */
export function QuestionExamples({ onUse }: { onUse: (question: string) => void }) {
  const { isReadOnly } = useOpenGroup()
  if (isReadOnly) return null
  return (
    <div className="tight">
      <p className="soft small">{text.examples}</p>
      <ul className={styles.examples}>
        {text.exampleList.map((question) => (
          <li key={question}>
            <Button look="quiet" onClick={() => onUse(question)}>
              {text.use(question)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
