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
    defaultFolder: join(app.getPath('documents'), 'Guyub'),
    clock: createClock(asOfArgument(process.argv)),
    version: app.getVersion(),
  })
  return { answers: createAnswers(workplace, resources), close: () => workplace.close() }
}
