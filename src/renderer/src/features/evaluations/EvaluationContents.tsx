import { useId } from 'react'
import type { Evaluation } from '../../../../domain/records/evaluation'
import { evaluationsText } from '../../../../texts/evaluations'
import { formatText } from '../../../../texts/formats'
import logStyles from '../../logs/Logs.module.css'
import { Table } from '../../ui/Table'
import { type TextList, textLists } from './evaluationShape'

const text = evaluationsText.followUps

/** Every list of an evaluation; findings and limits are missed where they are not there, the others left out. */
export function EvaluationContents({ evaluation }: { evaluation: Evaluation }) {
  const followUps = evaluation.followUps ?? []
  return (
    <>
      {textLists.map((list) => (
        <Texts key={list} list={list} texts={evaluation[list] ?? []} />
      ))}
      <section className={`tight ${logStyles.part}`}>
        <h2>{text.title}</h2>
        {followUps.length === 0 ? (
          <p className="soft">{evaluationsText.nothing}</p>
        ) : (
          <Table caption={text.caption} head={[text.what, text.who, text.when, text.measure]}>
            {followUps.map(({ what, who, when, measure }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same, and none changes place
              <tr key={index}>
                <th scope="row">{what}</th>
                <td>{formatText(who)}</td>
                <td>{formatText(when)}</td>
                <td>{formatText(measure)}</td>
              </tr>
            ))}
          </Table>
        )}
      </section>
    </>
  )
}

const missed: readonly TextList[] = ['findings', 'limits']

function Texts({ list, texts }: { list: TextList; texts: readonly string[] }) {
  const id = useId()
  if (texts.length === 0 && !missed.includes(list)) return null
  return (
    <section className={`tight ${logStyles.part}`} aria-labelledby={id}>
      <h2 id={id}>{evaluationsText.lists[list].title}</h2>
      {texts.length === 0 ? (
        <p className="soft">{evaluationsText.nothing}</p>
      ) : (
        <ul>
          {texts.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none changes place
            <li key={index}>{one}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
