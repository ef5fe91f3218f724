import { expect, test } from 'vitest'
import type { ReviewItem } from '../../../../domain/progress/reviewItems'
import { itemKey, keyAfter, SUMMARY } from './items'

const task = (code: 'a' | 'b' | 'c', isDone: boolean): ReviewItem => ({
  kind: 'task',
  task: code,
  isDone,
})

test('saving leads to the next part that is still open, past those already judged', () => {
  expect(keyAfter([task('a', false), task('b', true), task('c', false)], 'tugas-a')).toBe('tugas-c')
})

test('after the last part it leads back to one that was left out', () => {
  expect(keyAfter([task('a', false), task('b', true), task('c', false)], 'tugas-c')).toBe('tugas-a')
})

test('when nothing else is open the summary stands', () => {
  expect(keyAfter([task('a', false), task('b', true)], 'tugas-a')).toBe(SUMMARY)
  expect(keyAfter([task('a', true)], 'tugas-a')).toBe(SUMMARY)
})

test('tasks and principles of one letter have addresses of their own', () => {
  expect(itemKey(task('a', true))).not.toBe(
    itemKey({ kind: 'principle', principle: 'a', isDone: true }),
  )
})
