import type { Answers } from '../answering'
import { logFailure } from '../log'
import { jobOf, layoutReady } from './printing'

/** What a printing page may ask: its job, and a way to say that it stands or fell. */
export const printAnswers: Pick<Answers, 'printJob' | 'printReady' | 'reportBug'> = {
  printJob: async (_request, asker) => jobOf(asker.contentsId),
  printReady: async (_request, asker) => {
    layoutReady(asker.contentsId)
    return true
  },
  reportBug: async ({ where }) => {
    logFailure(`window ${where.replace(/[^\w ./:-]/g, '')}`, null)
    return true
  },
}
