import { nextPurposeId } from '../../../../domain/agency/nextId'
import { agencyText } from '../../../../texts/agency'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { AgencyForm } from './AgencyForm'
import { type AgencyFields, useAgencyForm } from './useAgencyForm'

const text = agencyText.purposes

/** What the agency is there for. Each purpose keeps its id, because goals of groups point to it. */
export function Purposes() {
  const { sheet, element, agency } = useAgencyForm({
    name: 'tujuan',
    label: text.saveLabel,
    fields: ['purposes'],
    kept: ({ purposes }) => ({ purposes: withIds(purposes, agency.purposes) }),
  })
  const { form, values } = sheet
  const left = new Set((values.purposes ?? []).map(({ id }) => id))
  const removed = agency.purposes.map(({ id }) => id).filter((id) => !left.has(id))
  return (
    <Panel title={text.title} note={text.intro}>
      <AgencyForm sheet={sheet} element={element}>
        <RowsField
          form={form}
          name="purposes"
          title={text.title}
          rowName={text.row}
          blank={{ text: '' }}
          add={text.add}
          canMove
        >
          {(path, index) => (
            <TextField
              form={form}
              name={`${path}.text` as `purposes.${number}.text`}
              label={text.text(values.purposes?.[index]?.id)}
              rows={2}
            />
          )}
        </RowsField>
        {removed.length > 0 && (
          <Notice tone="warning" isLive title={text.removed(removed)}>
            <p>{text.removedBody}</p>
          </Notice>
        )}
      </AgencyForm>
    </Panel>
  )
}

type Purpose = NonNullable<AgencyFields['purposes']>[number]

/** Gives each new purpose an id that neither another one nor one taken out just now has. */
function withIds(typed: readonly Purpose[] | undefined, saved: readonly Purpose[]): Purpose[] {
  const taken = [...saved, ...(typed ?? [])].flatMap(({ id }) => id ?? [])
  return (typed ?? []).map((purpose) => {
    if (purpose.id) return purpose
    const id = nextPurposeId(taken)
    taken.push(id)
    return { ...purpose, id }
  })
}
