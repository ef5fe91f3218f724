import { expect, test } from 'vitest'
import type { PrincipleSuggestion } from '../../../domain/progress/principleSuggestions'
import { withSuggestions } from './checkDraft'

const suggesting = (answer: PrincipleSuggestion['answer']): PrincipleSuggestion => ({
  question: 'd1',
  answer,
  facts: [],
  missing: [],
})

test('suggestions fill what is blank and change no answer that was given', () => {
  const suggestions = [suggesting('ya'), suggesting('ya'), suggesting(null)]
  expect(withSuggestions([null, 'belum', null], suggestions)).toEqual({
    answers: ['ya', 'belum', null],
    filled: 1,
  })
})
