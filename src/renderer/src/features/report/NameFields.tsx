import { meetingDeskText } from '../../../../texts/meetingDesk'
import { useOpenGroup } from '../../state/openGroup'
import { Field } from '../../ui/Field'
import { Options } from './Options'

const text = meetingDeskText.names
/** As long as the bridge takes it. */
const LONGEST_REASON = 300

/** Whether full names stand on the attendance list, and why. */
export type NameWish = { isFull: boolean; reason: string }

type NameFieldsProps = { wish: NameWish; onChange: (wish: NameWish) => void }

/** Code and nickname, or full names for a reason; what cannot be logged is not offered. */
export function NameFields({ wish, onChange }: NameFieldsProps) {
  const { isReadOnly } = useOpenGroup()
  if (isReadOnly) return <p className="soft small">{text.readOnly}</p>
  return (
    <>
      <Options
        legend={text.legend}
        options={[
          { value: 'nickname', label: text.nickname },
          { value: 'full', label: text.full },
        ]}
        chosen={wish.isFull ? 'full' : 'nickname'}
        onChoose={(value) => onChange({ ...wish, isFull: value === 'full' })}
      />
      {wish.isFull && (
        <Field label={text.reason} hint={text.reasonHint}>
          {(link) => (
            <textarea
              {...link}
              rows={2}
              maxLength={LONGEST_REASON}
              value={wish.reason}
              onChange={(event) => onChange({ ...wish, reason: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  )
}
