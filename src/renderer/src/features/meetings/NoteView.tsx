import { asasKeys } from '../../../../domain/catalog/asas'
import type { Session } from '../../../../domain/records/session'
import { asasTexts, attainmentTexts } from '../../../../texts/catalog'
import { capitalised, formatDay, formatNumber } from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import { noteText as text } from '../../../../texts/meetingNote'
import styles from './Meetings.module.css'
import { NoteSection } from './NoteSection'
import { slipAspects, ticks } from './noteDraft'
import { ReadFacts } from './ReadFacts'

/** The note on a meeting, only to be read; what was seen of single members stays apart. */
export function NoteView({ session }: { session: Session }) {
  const { recording } = session
  const observations = recording?.memberObservations ?? []
  return (
    <div className={styles.sheet}>
      <NoteSection title={text.group.title}>
        <GroupFacts session={session} />
      </NoteSection>
      {observations.length > 0 && (
        <section className={styles.apart} aria-labelledby="amatan">
          <div>
            <h2 id="amatan">{text.members.title}</h2>
            <p className={styles.secret}>{text.members.mark}</p>
          </div>
          <ReadFacts
            none={text.view.none}
            facts={observations.map((one) => [one.memberCode, [one.text]] as const)}
          />
        </section>
      )}
      <NoteSection title={text.asas.title}>
        <ReadFacts facts={asasFacts(session)} none={text.view.none} />
      </NoteSection>
      <NoteSection title={text.after.title}>
        <ReadFacts
          none={text.view.none}
          facts={[
            [text.after.reflection, lines(recording?.reflection)],
            [text.after.betweenSessionTask, lines(session.betweenSessionTask)],
            [text.after.nextPlan, lines(session.nextPlan)],
            [
              text.after.recordedDate,
              recording?.recordedDate ? [formatDay(recording.recordedDate)] : [],
            ],
          ]}
        />
      </NoteSection>
    </div>
  )
}

function GroupFacts({ session }: { session: Session }) {
  const { recording, plan, laiseg } = session
  const { objectivesMet, interactionPattern } = recording ?? {}
  const slips = slipAspects.flatMap((aspect) => {
    const mean = laiseg?.[aspect]
    return typeof mean === 'number'
      ? [`${text.slips.aspects[aspect]}: ${text.view.laiseg(formatNumber(mean, 1))}`]
      : []
  })
  const spent = (plan?.agenda ?? []).filter(({ spentMinutes }) => typeof spentMinutes === 'number')
  return (
    <ReadFacts
      none={text.view.none}
      facts={[
        [text.group.summary, lines(recording?.processSummary)],
        [text.group.themes, recording?.themes ?? []],
        [
          text.group.objectivesMet,
          objectivesMet ? [capitalised(listTexts.objectivesMet[objectivesMet])] : [],
        ],
        [text.group.pattern, interactionPattern ? [text.patterns[interactionPattern].name] : []],
        [text.group.workerRole, lines(recording?.workerRole)],
        [
          text.realised.title,
          spent.map(({ activity, minutes, spentMinutes }) =>
            text.view.spent(
              activity,
              text.realised.minutes(minutes ?? null),
              text.realised.minutes(spentMinutes ?? null),
            ),
          ),
        ],
        [text.ticks.title, ticks.filter((tick) => session[tick]).map((tick) => text.ticks[tick])],
        [
          text.captures.left,
          (session.captures ?? []).map((one) => text.captures.told(one.kind, one.text)),
        ],
        [text.slips.title, laiseg ? [...slips, text.view.ofSlips(laiseg.n)] : []],
      ]}
    />
  )
}

function asasFacts({ asas, asasNotes }: Session): [string, string[]][] {
  return asasKeys.flatMap((key): [string, string[]][] => {
    const value = asas?.[key]
    if (value === undefined) return []
    const words =
      value === null ? text.asas.unseen : text.view.asas(value, attainmentTexts[value]?.label ?? '')
    return [[asasTexts[key].name, [words, ...lines(asasNotes?.[key])]]]
  })
}

function lines(words: string | null | undefined): string[] {
  return words ? [words] : []
}
