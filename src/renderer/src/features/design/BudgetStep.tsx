import type { Program } from '../../../../domain/records/program'
import { sum } from '../../../../domain/statistics/mean'
import { designText } from '../../../../texts/design'
import { formatRupiah } from '../../../../texts/formats'
import { spelledRupiah } from '../../../../texts/spelledNumbers'
import { RowsField } from '../../form/RowsField'
import { RupiahField } from '../../form/RupiahField'
import { TextField } from '../../form/TextField'
import styles from './Design.module.css'
import { StepForm } from './StepForm'
import { useDesignForm } from './useDesignForm'

const text = designText.budget

type Line = {
  item: string
  qty: number | null
  unit: string
  price: number | string | null
  /** Written later, when money is spent; it travels with its line. */
  realised: number | null
  source: string
}
const blank: Line = { item: '', qty: null, unit: '', price: null, realised: null, source: '' }

/** What the program will cost; totals follow what is typed. */
export function BudgetStep({ program }: { program: Program }) {
  const sheet = useDesignForm({
    step: 'anggaran',
    program,
    shown: { budget: { lines: (program.budget?.lines ?? []).map(shownLine) } },
    prepare: ({ budget }) => ({ budget: { lines: budget?.lines ?? [] } }),
  })
  const { form, values } = sheet
  const lines = values.budget.lines
  const total = sum(lines.map(lineTotal))
  return (
    <StepForm of={sheet}>
      <RowsField
        form={form}
        name="budget.lines"
        title={text.title}
        rowName={text.lineName}
        blank={blank}
        add={text.add}
        empty={text.empty}
        canMove
      >
        {(path, index) => {
          const line = lines[index] ?? blank
          return (
            <>
              <TextField
                form={form}
                name={`${path}.item` as typeof path}
                label={text.item}
                rows={1}
              />
              <div className={styles.line}>
                <TextField
                  form={form}
                  name={`${path}.qty` as typeof path}
                  label={text.qty}
                  isNumber
                />
                <TextField form={form} name={`${path}.unit` as typeof path} label={text.unit} />
                <RupiahField form={form} name={`${path}.price` as typeof path} label={text.price} />
                <TextField form={form} name={`${path}.source` as typeof path} label={text.source} />
              </div>
              <p className="small">
                {text.lineTotal(lineTotal(line))}
                {line.realised !== null && (
                  <span className="soft"> · {text.realised(line.realised)}</span>
                )}
              </p>
            </>
          )
        }}
      </RowsField>
      <div className={styles.total} role="status">
        <p>
          {text.total}: <strong className={styles.sum}>{formatRupiah(total)}</strong>
        </p>
        {total > 0 && <p className="soft small">{spelledRupiah(total)}</p>}
      </div>
    </StepForm>
  )
}

function shownLine(line: NonNullable<Program['budget']>['lines'][number]): Line {
  const { item, qty, unit, price, realised, source } = line
  return { item, qty, unit: unit ?? '', price, realised: realised ?? null, source: source ?? '' }
}

/** Quantity times price, as far as both are numbers already. */
function lineTotal({ qty, price }: Line): number {
  return qty && typeof price === 'number' ? qty * price : 0
}
