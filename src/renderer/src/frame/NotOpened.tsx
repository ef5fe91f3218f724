import { useNavigate } from '@tanstack/react-router'
import type { AppError } from '../../../bridge/errors'
import { appText } from '../../../texts/app'
import { groupText } from '../../../texts/group'
import { openGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { useScreen } from '../ui/useScreen'
import styles from './Frame.module.css'

type NotOpenedProps = { title: string; error: AppError; fileId: string }

/** What stands in place of a file that could not be opened, and the ways on from there. */
export function NotOpened({ title, error, fileId }: NotOpenedProps) {
  const navigate = useNavigate()
  const heading = useScreen(title)
  return (
    <main className={styles.alone}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <Failure
        error={error}
        actions={
          <>
            <Button look="main" onClick={() => navigate({ to: '/' })}>
              {groupText.toLibrary}
            </Button>
            <Button onClick={() => openGroup(fileId)}>{appText.tryAgain}</Button>
          </>
        }
      />
    </main>
  )
}
