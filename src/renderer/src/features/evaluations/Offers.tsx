import { useId } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { evaluationsText } from '../../../../texts/evaluations'
import { Button } from '../../ui/Button'
import styles from './Evaluations.module.css'
import type { TypedEvaluation } from './evaluationShape'

const text = evaluationsText.offers

type OffersProps = {
  form: UseFormReturn<TypedEvaluation>
  list: 'findings' | 'limits'
  title: string
  note: string
  sentences: readonly string[]
  empty: string
}

/** Sentences that can be taken over into a list of the form with a click; what was taken says so. */
export function Offers({ form, list, title, note, sentences, empty }: OffersProps) {
  const id = useId()
  const rows = form.watch(list)
  const take = (sentence: string) =>
    form.setValue(list, [...rows.filter((row) => row.trim()), sentence], { shouldDirty: true })
  return (
    <section className={styles.offers} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {sentences.length === 0 ? (
        <p className="soft small">{empty}</p>
      ) : (
        <>
          <p className="soft small">{note}</p>
          <ul className={styles.sentences}>
            {sentences.map((sentence) => {
              const isTaken = rows.includes(sentence)
              return (
                <li key={sentence}>
                  <span>{sentence}</span>
                  <Button
                    look="quiet"
                    disabled={isTaken}
                    aria-label={isTaken ? text.takenNamed(sentence) : text.takeNamed(sentence)}
                    onClick={() => take(sentence)}
                  >
                    {isTaken ? text.taken : text.take}
                  </Button>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
