import { type FieldError, get } from 'react-hook-form'
import { meanOfSlips } from '../../../../domain/meetings/slips'
import { formatNumber } from '../../../../texts/formats'
import { noteText } from '../../../../texts/meetingNote'
import { DecimalField } from '../../form/DecimalField'
import { FieldGrid } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { useOpenGroup } from '../../state/openGroup'
import { NumberCell, Table } from '../../ui/Table'
import styles from './Meetings.module.css'
import { mostSlips } from './mostSlips'
import { countsOf, slipAspects, slipValues } from './noteDraft'
import type { NoteFieldProps } from './noteFieldProps'
import { numberOrNull } from './RealisedField'

const text = noteText.slips

/** What members said of the meeting on anonymous slips: counted here, or already as means. */
export function SlipsField({ form, values, session }: NoteFieldProps) {
  const { group } = useOpenGroup()
  const { way, n } = values.laiseg
  const counted = Math.max(
    0,
    ...slipAspects.map(
      (aspect) => meanOfSlips(countsOf(values.laiseg.counts[aspect]) ?? [])?.n ?? 0,
    ),
  )
  const slips = way === 'counts' ? counted : (n ?? 0)
  const most = mostSlips(group, session)
  const fault = (get(form.formState.errors, 'laiseg.n') as FieldError | undefined)?.message
  return (
    <>
      <fieldset className={styles.way}>
        <legend className="unseen">{text.way}</legend>
        {(['counts', 'means'] as const).map((value) => (
          <label key={value}>
            <input type="radio" value={value} {...form.register('laiseg.way')} /> {text[value]}
          </label>
        ))}
      </fieldset>
      {way === 'counts' ? (
        <CountTable form={form} values={values} session={session} />
      ) : (
        <FieldGrid isNarrow>
          {slipAspects.map((aspect) => (
            <DecimalField
              key={aspect}
              form={form}
              name={`laiseg.${aspect}`}
              label={text.meanOf(text.aspects[aspect])}
            />
          ))}
          <TextField form={form} name="laiseg.n" label={text.n} isNumber />
        </FieldGrid>
      )}
      <div role="status">
        {slips > most ? (
          <p className={styles.late}>{text.tooMany(slips, most)}</p>
        ) : (
          way === 'counts' && slips > 0 && <p className="soft small">{text.total(slips)}</p>
        )}
      </div>
      {way === 'counts' && fault && <p className={styles.fault}>{fault}</p>}
    </>
  )
}

function CountTable({ form, values }: NoteFieldProps) {
  return (
    <div className={styles.inputs}>
      <Table
        caption={text.caption}
        head={[
          text.aspect,
          ...slipValues.map((value) => ({ label: text.value(value), isNumber: true }) as const),
          { label: text.slips, isNumber: true },
          { label: text.mean, isNumber: true },
        ]}
      >
        {slipAspects.map((aspect) => {
          const sum = meanOfSlips(countsOf(values.laiseg.counts[aspect]) ?? [])
          return (
            <tr key={aspect}>
              <th scope="row">{text.aspects[aspect]}</th>
              {slipValues.map((value) => (
                <NumberCell key={value}>
                  <input
                    type="number"
                    min={0}
                    inputMode="numeric"
                    className={styles.small}
                    aria-label={text.cell(text.aspects[aspect], value)}
                    {...form.register(`laiseg.counts.${aspect}.s${value}`, {
                      setValueAs: numberOrNull,
                    })}
                  />
                </NumberCell>
              ))}
              <NumberCell>{sum ? sum.n : '-'}</NumberCell>
              <NumberCell>{sum ? formatNumber(sum.mean, 1) : '-'}</NumberCell>
            </tr>
          )
        })}
      </Table>
    </div>
  )
}
