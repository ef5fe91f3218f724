import type { Session } from '../records/session'

type Plan = NonNullable<Session['plan']>

/** What of an earlier meeting's plan a later one can begin from: never what came of it. */
export function copiedPlan({
  title,
  plan,
  taskFocus,
}: Session): Pick<Session, 'title' | 'plan' | 'taskFocus'> {
  const agenda = plan?.agenda?.map(({ spentMinutes: _, ...part }) => part)
  return {
    title,
    taskFocus,
    plan: plan && { ...plan, ...(agenda ? { agenda } : {}) },
  } satisfies { plan: Plan | null | undefined } & Partial<Session>
}
