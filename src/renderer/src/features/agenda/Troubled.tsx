import { agendaText } from '../../../../texts/agenda'
import { errorSentences } from '../../../../texts/errors'
import { Failure } from '../../ui/Failure'
import { Notice } from '../../ui/Notice'
import styles from './Agenda.module.css'
import type { LibraryAgenda } from './useLibraryAgenda'

const text = agendaText.troubled

/** The groups that could not be read, and why: what they hold is missing from the agenda. */
export function Troubled({ agenda }: { agenda: LibraryAgenda }) {
  const troubled = agenda.groups.flatMap((group) => (group.state === 'troubled' ? [group] : []))
  return (
    <>
      {agenda.agencyError && <Failure error={agenda.agencyError} />}
      {troubled.length > 0 && (
        <Notice tone="warning" isLive title={text.title(troubled.length)}>
          <p>{text.body}</p>
          <ul className={styles.ofDay}>
            {troubled.map(({ groupId, fileName, error }) => (
              <li key={groupId}>{text.file(fileName, errorSentences(error).happened)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
