import { useMemo } from 'react'
import type { DraftOf } from '../../../../domain/records/kinds'
import { clientMask } from '../../../../domain/referrals/clientMask'
import { sharedFieldNames, sharedValue } from '../../../../domain/referrals/sharedFields'
import { capitalised } from '../../../../texts/formats'
import { referralFormText } from '../../../../texts/referralForm'
import { sharedValueWords } from '../../../../texts/referralSheet'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { TicksField } from '../../form/TicksField'
import type { SavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import type { TypedReferral } from './referralShape'

const text = referralFormText

/** Written on this very form: their value is seen above and need not be told again. */
const written: readonly string[] = [
  'alasan rujukan',
  'layanan yang sudah diberikan',
  'hal keselamatan',
  'dokumen terlampir',
]

type SharedFieldsProps = { sheet: SavedForm<TypedReferral>; record: DraftOf<'referral'> }

/** What may leave: each field with the value that would stand on the sheet. */
export function SharedFields({ sheet: { form, values }, record }: SharedFieldsProps) {
  const { group, today } = useOpenGroup()
  const { memberCode, needId } = values
  const choices = useMemo(() => {
    const scope = { asOf: today, mask: clientMask(group, memberCode) }
    const told = { ...record, memberCode, needId }
    return sharedFieldNames.map((name) => ({
      value: name,
      label:
        written.includes(name) || memberCode === ''
          ? capitalised(name)
          : `${capitalised(name)}: ${sharedValueWords(sharedValue(group, told, name, scope))}`,
    }))
  }, [group, today, record, memberCode, needId])
  return (
    <>
      <TicksField form={form} name="ticked" title={text.ticks} choices={choices} />
      <RowsField
        form={form}
        name="own"
        title={text.own}
        hint={text.ownHint}
        rowName={text.ownRow}
        blank=""
        add={text.addOwn}
      >
        {(path, index) => <TextField form={form} name={path} label={text.ownRow(index + 1)} />}
      </RowsField>
    </>
  )
}
