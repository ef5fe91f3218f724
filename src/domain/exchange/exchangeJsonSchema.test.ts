import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020'
import { expect, test } from 'vitest'
import { exchangeJsonSchema } from './exchangeJsonSchema'

const schemaPath = 'resources/skema/pertukaran.schema.json'
const sample = () => JSON.parse(readFileSync('resources/contoh/langkah-baru.json', 'utf8'))
const validator = () =>
  new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(exchangeJsonSchema())

test('the published schema is the one the records give', async () => {
  const text = `${JSON.stringify(exchangeJsonSchema(), null, 1)}\n`
  await expect(text).toMatchFileSnapshot(`../../../${schemaPath}`)
})

test('the sample program follows the published schema', () => {
  const validate = validator()
  validate(sample())
  expect(validate.errors).toBeNull()
})

test('the published schema refuses a wrong type, an unknown value and a missing field', () => {
  const validate = validator()
  const broken = sample()
  broken.program.plannedSessions = '12'
  broken.members[0].sex = 'X'
  delete broken.sessions[0].date
  validate(broken)
  expect(validate.errors?.map((error) => error.instancePath).sort()).toEqual([
    '/members/0/sex',
    '/program/plannedSessions',
    '/sessions/0',
  ])
})
