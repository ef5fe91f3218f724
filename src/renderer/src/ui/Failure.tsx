import type { ReactNode } from 'react'
import type { AppError } from '../../../bridge/errors'
import { errorSentences } from '../../../texts/errors'
import { Notice } from './Notice'

type FailureProps = { error: AppError; actions?: ReactNode; children?: ReactNode }

/** A failure in the worker's words: what happened, whether the data is safe, what to do now. */
export function Failure({ error, actions, children }: FailureProps) {
  const { happened, safe, next } = errorSentences(error)
  return (
    <Notice tone="danger" isLive title={happened} actions={actions}>
      <p>
        {safe} {next}
      </p>
      {children}
    </Notice>
  )
}
