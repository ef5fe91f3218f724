import { useRef } from 'react'
import { limitsDueDay } from '../../../../domain/contract/signatures'
import { contractId, FIRST_VERSION } from '../../../../domain/contract/versions'
import { isDay } from '../../../../domain/day'
import { withoutStamps } from '../../../../domain/groupFile'
import type { Contract } from '../../../../domain/records/contract'
import { contractText } from '../../../../texts/contract'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { FormFoot } from '../../form/FormFoot'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'

const text = contractText.explained
type LimitDays = Pick<Contract, 'limitsPlannedDate' | 'confidentialityLimitsExplainedDate'>

/** When the limits of confidentiality are to be explained, and when they were. */
export function LimitsForm({ contract }: { contract: Contract | undefined }) {
  const { group, isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const id = contract?.id ?? contractId(FIRST_VERSION)
  const sheet = useSavedForm<'contract', LimitDays>({
    key: 'contract:batas',
    kind: 'contract',
    id,
    saved: {
      limitsPlannedDate: contract?.limitsPlannedDate ?? '',
      confidentialityLimitsExplainedDate: contract?.confidentialityLimitsExplainedDate ?? '',
    },
    revision: contract?.revision ?? 0,
    label: text.label,
    element,
    prepare: ({ limitsPlannedDate, confidentialityLimitsExplainedDate }) => ({
      ...(contract ? withoutStamps<'contract'>(contract) : { id, version: FIRST_VERSION }),
      limitsPlannedDate: limitsPlannedDate ?? null,
      confidentialityLimitsExplainedDate: confidentialityLimitsExplainedDate ?? null,
    }),
  })
  const { limitsPlannedDate, confidentialityLimitsExplainedDate } = sheet.values
  const due = limitsDueDay(group)
  const day = confidentialityLimitsExplainedDate || limitsPlannedDate
  return (
    <Panel title={text.title} note={text.note}>
      <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
        <fieldset disabled={isReadOnly} className="stack">
          <FieldGrid>
            <DayField form={sheet.form} name="limitsPlannedDate" label={text.planned} />
            <DayField
              form={sheet.form}
              name="confidentialityLimitsExplainedDate"
              label={text.done}
            />
          </FieldGrid>
          {day && isDay(day) && due && day >= due && (
            <Notice tone="warning" isLive>
              <p>{text.late(due)}</p>
            </Notice>
          )}
          <FormFoot of={sheet} save={text.save} />
        </fieldset>
      </form>
    </Panel>
  )
}
