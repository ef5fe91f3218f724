import { useEffect, useRef } from 'react'
import {
  contractRevision,
  decisionsOnNorms,
  decisionToChange,
  type NewDecision,
} from '../../../../domain/contract/revision'
import { contractId, nextVersion } from '../../../../domain/contract/versions'
import { faultsOf } from '../../../../domain/faults'
import type { Contract } from '../../../../domain/records/contract'
import { schemas } from '../../../../domain/records/kinds'
import { contractText } from '../../../../texts/contract'
import { formatDay } from '../../../../texts/formats'
import { ChoiceField } from '../../form/ChoiceField'
import { FormFoot } from '../../form/FormFoot'
import { errorsOf } from '../../form/schemaResolver'
import { tidied } from '../../form/tidied'
import { type OwnFaults, useCheckedSave } from '../../form/useCheckedSave'
import { type SavedForm, useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { ContentsFields } from './ContentsFields'
import { type ContentsDraft, contentsOf, withContents } from './contractDraft'
import { DecisionFields } from './DecisionFields'

const text = contractText.revision
/** Chosen in place of a decision on record. */
const FRESH = 'baru'

/** What a decision is asked; a choice gives its level as text. */
export type DecisionDraft = Partial<Record<keyof NewDecision, string | null>>
export type RevisionDraft = ContentsDraft & { decisionId: string; decision: DecisionDraft }

export const revisionKey = ({ version }: Contract) => `contract:${nextVersion(version)}:baru`

/** A new version of a signed contract, resting on a decision of the group. */
export function RevisionForm({ former, onDone }: { former: Contract; onDone: () => void }) {
  const { group } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const version = nextVersion(former.version)
  const decisionOf = ({ decisionId, decision }: RevisionDraft) =>
    decisionId === FRESH ? decisionToChange(group, toldOf(decision)) : null
  const sheet: SavedForm<RevisionDraft> = useSavedForm<'contract', RevisionDraft>({
    key: revisionKey(former),
    kind: 'contract',
    id: contractId(version),
    saved: { ...contentsOf(former), decisionId: '', decision: {} },
    revision: 0,
    label: text.label(version),
    element,
    prepare: ({ decisionId, decision, ...contents }) => ({
      ...withContents(contents, undefined, version),
      limitsPlannedDate: former.limitsPlannedDate,
      confidentialityLimitsExplainedDate: former.confidentialityLimitsExplainedDate,
      ...basisOf(decisionId, decision),
    }),
    changeOf: (record) => contractRevision(record, decisionOf(sheet.values)),
    onSaved: onDone,
  })
  const { form, values } = sheet
  const save = useCheckedSave(sheet, element, () =>
    values.decisionId ? decisionFaults(decisionOf(values)) : { decisionId: text.needed },
  )
  useEffect(() => element.current?.querySelector('select')?.focus(), [])
  return (
    <Panel title={text.title(version)} note={text.note}>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <ChoiceField
          form={form}
          name="decisionId"
          label={text.decision}
          hint={text.decisionHint}
          none={text.none}
          choices={[
            ...decisionsOnNorms(group).map(({ id, date, text: words }) => ({
              value: id,
              label: `${id} · ${formatDay(date)} · ${words}`,
            })),
            { value: FRESH, label: text.fresh },
          ]}
        />
        {values.decisionId === FRESH && <DecisionFields sheet={sheet} />}
        <ContentsFields form={form} values={values} />
        <FormFoot of={sheet} save={text.save}>
          <Button onClick={onDone}>{text.close}</Button>
        </FormFoot>
      </form>
    </Panel>
  )

  function basisOf(decisionId: string | undefined, decision: DecisionDraft | undefined) {
    if (!decisionId) return {}
    const made = decisionOf({ ...values, decisionId, decision: decision ?? {} })
    const revisedDate =
      made?.date ?? group.records.decision.find(({ id }) => id === decisionId)?.date
    return { decisionId: made?.id ?? decisionId, revisedDate: revisedDate || null }
  }
}

/** What was told of a decision, as a record says it; what is missing is left for its schema to find. */
function toldOf(decision: DecisionDraft | undefined): NewDecision {
  const { autonomyLevel, ...told } = tidied(decision ?? {})
  const level = autonomyLevel === undefined ? {} : { autonomyLevel: Number(autonomyLevel) }
  return { ...told, ...level } as NewDecision
}

function decisionFaults(decision: ReturnType<typeof decisionToChange> | null) {
  const faults: OwnFaults<RevisionDraft> = {}
  if (!decision) return faults
  const parsed = schemas.decision.draft.safeParse(decision, { reportInput: true })
  if (parsed.success) return faults
  const errors = errorsOf(faultsOf(parsed.error, { kind: 'decision', id: decision.id }))
  for (const [field, error] of Object.entries(errors))
    faults[`decision.${field}` as 'decision.text'] = String(error?.message)
  return faults
}
