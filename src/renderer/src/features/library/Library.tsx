import { useCallback, useEffect, useState } from 'react'
import type { LibraryState } from '../../../../bridge/bridge'
import type { Answer } from '../../../../bridge/errors'
import { appText } from '../../../../texts/app'
import { libraryText } from '../../../../texts/library'
import { bridge } from '../../bridge'
import { LibraryPage } from '../../frame/LibraryPage'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { markInteractive } from '../../ui/markInteractive'
import { useAnswer } from '../../ui/useAnswer'
import { FirstStart } from './FirstStart'
import { GroupList } from './GroupList'

const askStart = () => bridge.start({})

/** The start screen: where the groups are kept, and which there are. */
export function Library({ onOpen }: { onOpen: (groupId: string) => void }) {
  const { answer, askAgain } = useAnswer(askStart)
  const [chosen, setChosen] = useState<Answer<LibraryState | null> | null>(null)
  const isAnswered = answer !== null
  useEffect(() => {
    if (isAnswered) markInteractive()
  }, [isAnswered])

  const takeLibrary = useCallback((given: Answer<LibraryState | null>) => {
    if (!given.ok || given.value) setChosen(given)
  }, [])
  const library = chosen?.ok && chosen.value ? chosen.value : answer?.ok ? answer.value : null
  const failure = chosen && !chosen.ok ? chosen.error : answer && !answer.ok ? answer.error : null

  return (
    <LibraryPage
      ways={
        library &&
        library.folder !== null && (
          <div className="row">
            <a href="#/agenda">{libraryText.agenda}</a>
            <a href="#/lintas-kelompok">{libraryText.acrossGroups}</a>
            <a href="#/sumber">{libraryText.directory}</a>
            <a href="#/lembaga">{libraryText.agency}</a>
            <a href="#/lembaga?darurat=1">{libraryText.crisis}</a>
          </div>
        )
      }
    >
      {failure && (
        <Failure
          error={failure}
          actions={
            <>
              <Button onClick={askAgain}>{appText.tryAgain}</Button>
              <Button onClick={() => bridge.chooseLibrary({}).then(takeLibrary)}>
                {libraryText.first.chooseOther}
              </Button>
            </>
          }
        />
      )}
      {!library && !failure && <Loading label={libraryText.loading} />}
      {library && library.folder === null && (
        <FirstStart library={library} onAnswer={takeLibrary} />
      )}
      {library && library.folder !== null && (
        <GroupList
          key={library.folder}
          library={library}
          onOpen={onOpen}
          onChangeFolder={() => bridge.chooseLibrary({}).then(takeLibrary)}
        />
      )}
    </LibraryPage>
  )
}
