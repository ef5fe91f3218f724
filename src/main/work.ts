import { join } from 'node:path'
import { app } from 'electron'
import type { Day } from '../domain/day'
import type { Answers } from './answering'
import { createAnswers } from './answers'
import { createClock } from './clock'
import { Workplace } from './workplace'

/** Everything behind the window: opened once, closed when the last save is answered. */
export type Work = { answers: Answers; close(): Promise<void> }

export async function openWork(resources: string, asOf: Day | null): Promise<Work> {
  const workplace = await Workplace.open({
    profileFolder: app.getPath('userData'),
    defaultFolder: join(app.getPath('documents'), 'Guyub'),
    clock: createClock(asOf),
    version: app.getVersion(),
  })
  return { answers: createAnswers(workplace, resources), close: () => workplace.close() }
}
