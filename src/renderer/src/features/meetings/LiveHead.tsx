import type { Session } from '../../../../domain/records/session'
import { groupText } from '../../../../texts/group'
import { liveText as text } from '../../../../texts/liveMeeting'
import { SaveSign } from '../../frame/SaveSign'
import { step, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { useScreen } from '../../ui/useScreen'
import styles from './LiveMeeting.module.css'
import { useFullScreen } from './useFullScreen'

type LiveHeadProps = {
  session: Session
  privacy: { isCovered: boolean; toggle: () => void }
}

/** Which meeting this is, whether it is saved, what is covered, and the ways out. */
export function LiveHead({ session, privacy }: LiveHeadProps) {
  const { group, undo, isReadOnly } = useOpenGroup()
  const heading = useScreen(text.title(session.number), group.records.program[0]?.name)
  const full = useFullScreen()
  const last = undo.at(-1)
  return (
    <header className={styles.head}>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {text.name(session.number)}
        </h1>
        {session.title && <p className="soft">{session.title}</p>}
      </div>
      <div className="row">
        {!isReadOnly && (
          <>
            <SaveSign />
            <Button
              disabled={!last}
              title={last && groupText.undoOf(last.label)}
              onClick={() => step('undo')}
            >
              {text.undo}
            </Button>
          </>
        )}
        <Button onClick={privacy.toggle}>
          {privacy.isCovered ? text.privacy.show : text.privacy.hide}
        </Button>
        <Button onClick={full.toggle}>
          {full.isFull ? text.fullScreen.leave : text.fullScreen.enter}
        </Button>
        <a href={`#/kelompok/${group.id}/pertemuan/${session.id}`}>{text.toMeeting}</a>
      </div>
      <p className="unseen" role="status">
        {privacy.isCovered ? text.privacy.on : text.privacy.off}
      </p>
    </header>
  )
}
