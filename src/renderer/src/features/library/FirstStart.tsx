import { useState } from 'react'
import type { LibraryState } from '../../../../bridge/bridge'
import type { Answer } from '../../../../bridge/errors'
import { libraryText } from '../../../../texts/library'
import { bridge } from '../../bridge'
import { Button } from '../../ui/Button'
import { useScreen } from '../../ui/useScreen'
import styles from './Library.module.css'

type FirstStartProps = {
  library: LibraryState
  onAnswer: (answer: Answer<LibraryState | null>) => void
}

/** What Guyub is, where the groups will be kept, and what is not protected yet. */
export function FirstStart({ library, onAnswer }: FirstStartProps) {
  const text = libraryText.first
  const heading = useScreen(text.title)
  const [isBusy, setIsBusy] = useState(false)
  const choose = async (question: Promise<Answer<LibraryState | null>>) => {
    setIsBusy(true)
    onAnswer(await question)
    setIsBusy(false)
  }
  return (
    <div className={styles.first}>
      <h1 ref={heading} tabIndex={-1}>
        {text.title}
      </h1>
      <p>{text.what}</p>
      <div className="tight">
        <h2>{text.where}</h2>
        <p className={styles.folder}>{library.defaultFolder}</p>
      </div>
      <div className="row">
        <Button
          look="main"
          disabled={isBusy}
          // biome-ignore lint/correctness/useHookAtTopLevel: a question of the bridge that only sounds like a hook
          onClick={() => choose(bridge.useDefaultLibrary({}))}
        >
          {text.useThis}
        </Button>
        <Button disabled={isBusy} onClick={() => choose(bridge.chooseLibrary({}))}>
          {text.chooseOther}
        </Button>
      </div>
      <p className="soft small">{text.notEncrypted}</p>
    </div>
  )
}
