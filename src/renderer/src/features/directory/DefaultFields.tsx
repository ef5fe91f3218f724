import { resourceCategories, systemKinds } from '../../../../domain/catalog/lists'
import { directoryExchangeText } from '../../../../texts/directoryExchange'
import { capitalised } from '../../../../texts/formats'
import { resourceTableWords } from '../../../../texts/resourceColumns'
import { Field } from '../../ui/Field'
import styles from './Exchange.module.css'
import type { ExchangeReading } from './exchangeFile'
import type { Exchange } from './useExchange'

const text = directoryExchangeText.preview

type DefaultFieldsProps = {
  reading: Extract<ExchangeReading, { ok: true }>
  exchange: Exchange
}

/** What holds for new resources of which the file does not say it. */
export function DefaultFields({ reading: { silent }, exchange }: DefaultFieldsProps) {
  const { choices, setChoices } = exchange
  if (silent.category + silent.systemKind === 0) return null
  return (
    <>
      <p className="small measure">{text.silent(silent.category, silent.systemKind)}</p>
      <div className={styles.choices}>
        <Field label={text.category}>
          {(link) => (
            <select
              {...link}
              value={choices.category}
              onChange={({ target }) => {
                const category = resourceCategories.find((one) => one === target.value)
                if (category) setChoices({ ...choices, category })
              }}
            >
              {resourceCategories.map((one) => (
                <option key={one} value={one}>
                  {capitalised(resourceTableWords.categories[one])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.systemKind}>
          {(link) => (
            <select
              {...link}
              value={choices.systemKind}
              onChange={({ target }) => {
                const systemKind = systemKinds.find((one) => one === target.value)
                if (systemKind) setChoices({ ...choices, systemKind })
              }}
            >
              {systemKinds.map((one) => (
                <option key={one} value={one}>
                  {capitalised(resourceTableWords.systemKinds[one])}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </>
  )
}
