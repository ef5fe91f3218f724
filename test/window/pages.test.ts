import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileOf } from '../../src/main/window/pages'

const root = join('/', 'app', 'renderer')

test('an address of ours stands for a file inside the pages', () => {
  expect(fileOf(root, 'app://guyub/')).toBe(join(root, 'index.html'))
  expect(fileOf(root, 'app://guyub/assets/a.js?x=1#/b')).toBe(join(root, 'assets', 'a.js'))
})

const outside = [
  'app://guyub/../main/index.js',
  'app://guyub/%2e%2e/main/index.js',
  'app://guyub/..%2f..%2fetc/passwd',
  'app://guyub/%5c..%5c..%5cwin.ini',
  'app://guyub/a%00.html',
  'app://guyub/%',
  'app://other/index.html',
  'file:///etc/passwd',
  'https://example.org/',
  'not an address',
]

test.each(outside)('%s leads to no file outside the pages', (address) => {
  const file = fileOf(root, address)
  expect(file === null || file.startsWith(`${root}/`)).toBe(true)
  expect(file ?? '').not.toMatch(/passwd$|win\.ini$|^\/app\/main/)
})
