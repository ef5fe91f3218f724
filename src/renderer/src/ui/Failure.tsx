import type { ReactNode } from 'react'
import type { AppError } from '../../../bridge/errors'
import { errorSentences } from '../../../texts/errors'
import { Notice } from './Notice'

/** A failure in the worker's words: what happened, whether the data is safe, what to do now. */
export function Failure({ error, actions }: { error: AppError; actions?: ReactNode }) {
  const { happened, safe, next } = errorSentences(error)
  return (
    <Notice tone="danger" isLive title={happened} actions={actions}>
      <p>
        {safe} {next}
      </p>
    </Notice>
  )
}
