import type { NewGroup } from '../../../../bridge/questions'

/** A new group as it is typed: its first facts, and the template it starts from. */
export type GroupDraft = NewGroup & { templateId: string | null }
