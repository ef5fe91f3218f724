import { join } from 'node:path'
import { app } from 'electron'
import type { Answers } from './answering'
import { createAnswers } from './answers'
import { asOfArgument } from './asOf'
import { createClock } from './clock'
import { Workplace } from './workplace'

/** Everything behind the window: opened once, closed when the last save is answered. */
export type Work = { answers: Answers; close(): Promise<void> }

export async function openWork(resources: string): Promise<Work> {
  const workplace = await Workplace.open({
    profileFolder: app.getPath('userData'),
    defaultFolder: join(documentsFolder(), 'Guyub'),
    clock: createClock(asOfArgument(process.argv)),
    version: app.getVersion(),
  })
  return { answers: createAnswers(workplace, resources), close: () => workplace.close() }
}

/** Where a Linux desktop has not named its folders, the system answers with the home folder itself. */
function documentsFolder(): string {
  const [documents, home] = [app.getPath('documents'), app.getPath('home')]
  return documents === home ? join(home, 'Documents') : documents
}
