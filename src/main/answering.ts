import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Replies } from '../bridge/bridge'
import type { Answer } from '../bridge/errors'
import { type Question, questionNames } from '../bridge/questionNames'
import type { Request } from '../bridge/questions'
import { AppFailure, appErrorOf } from './appFailure'
import { logFailure } from './log'
import { type Role, roleOf } from './window/openWindow'
import { ORIGIN } from './window/pages'

/** Who asks: the window's contents, already checked to be one of ours. */
export type Asker = { contentsId: number }

export type Answers = {
  [Q in Question]: (request: Request<Q>, asker: Asker) => Promise<Replies[Q]>
}

type UnreadAnswer = (request: unknown, asker: Asker) => Promise<unknown>

const printQuestions: readonly Question[] = ['printJob', 'printReady', 'reportBug']

/** Opens the door for questions: each is checked for its sender and its shape before it is answered. */
export function answerQuestions(loadAnswers: () => Promise<Partial<Answers>>): void {
  for (const question of questionNames) {
    ipcMain.handle(question, async (event, ...rest: unknown[]): Promise<Answer<unknown>> => {
      if (!isAllowed(event, question)) return { ok: false, error: { code: 'badRequest' } }
      try {
        const request = await readRequest(question, rest)
        if (!request) return { ok: false, error: { code: 'badRequest' } }
        const answers = await loadAnswers()
        const answer = answers[question] as UnreadAnswer | undefined
        if (!answer) return { ok: false, error: { code: 'badRequest' } }
        return { ok: true, value: await answer(request.data, { contentsId: event.sender.id }) }
      } catch (failure) {
        const error = appErrorOf(failure)
        if (!(failure instanceof AppFailure)) logFailure(question, failure)
        return { ok: false, error }
      }
    })
  }
}

/** What was asked, or null where it is out of shape, even so that looking at it fails. */
async function readRequest(question: Question, rest: unknown[]): Promise<{ data: unknown } | null> {
  // Only now: schemas loaded with the app would hold back its window.
  const { requests } = await import('../bridge/questions')
  try {
    const parsed = requests[question].safeParse(rest[0], { reportInput: true })
    return parsed.success && rest.length === 1 ? { data: parsed.data } : null
  } catch {
    return null
  }
}

function isAllowed(event: IpcMainInvokeEvent, question: Question): boolean {
  const frame = event.senderFrame
  if (!frame || frame !== event.sender.mainFrame || !frame.url.startsWith(`${ORIGIN}/`))
    return false
  const role = roleOf(event.sender.id)
  return role !== null && mayAsk(role, question)
}

/** The printing page lays out one job; it has no business with groups and files. */
function mayAsk(role: Role, question: Question): boolean {
  const isPrint = printQuestions.includes(question)
  return role === 'print' ? isPrint : !isPrint || question === 'reportBug'
}
