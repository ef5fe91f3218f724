import * as z from 'zod'
import { timezones } from '../../domain/catalog/lists'

/** What can be said of the library's agency without decoding its file. */
export const agencySummarySchema = z.strictObject({ timezone: z.enum(timezones).nullable() })
export type AgencySummary = z.infer<typeof agencySummarySchema>
