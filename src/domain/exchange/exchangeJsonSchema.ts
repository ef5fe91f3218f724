import { z } from 'zod'
import { dayField } from '../records/fields'
import { schemas } from '../records/kinds'
import { stampFields } from '../records/recordSchema'
import { EXCHANGE_VERSION, ROW_LIMIT, type Section, sections } from './exchangeShape'
import { headSchema } from './readHead'

const dayPattern = '^\\d{4}-\\d{2}-\\d{2}$'

/**
 * The exchange format as a JSON Schema (2020-12), made from the schemas of the records, for programs that
 * write such files. Unknown fields are allowed because they only warn; rules between fields and
 * records are checked by Guyub alone.
 */
export function exchangeJsonSchema(): object {
  const schema = z.toJSONSchema(exchangeSchema(), {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
      if ((zodSchema as unknown) === dayField) jsonSchema.pattern = dayPattern
      // The format says it already; the pattern would fill half of the file.
      if (jsonSchema.format === 'date-time') delete jsonSchema.pattern
    },
  })
  return { title: 'Guyub: format pertukaran kelompok', ...schema }
}

function exchangeSchema(): z.ZodType {
  const head = headSchema.extend({ schemaVersion: z.literal(EXCHANGE_VERSION) })
  return z.object({
    _meta: head,
    ...Object.fromEntries(sections.map((section) => [section.key, sectionSchema(section)])),
  })
}

function sectionSchema({ kind, form, isRequired, keyOf }: Section): z.ZodType {
  const { id, ...fields } = schemas[kind].draft.shape
  const row = z.object({
    id: keyOf ? id.optional() : id,
    ...fields,
    ...z.object(stampFields).partial().shape,
  })
  const content = form === 'single' ? row : z.array(row).max(ROW_LIMIT)
  return isRequired ? content : content.optional()
}
