import { directoryExchangeText } from '../../../../texts/directoryExchange'
import { useOpenGroup } from '../../state/openGroup'
import { Field } from '../../ui/Field'
import { Loading } from '../../ui/Loading'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import styles from './Exchange.module.css'
import type { ExchangeTrouble } from './exchangeFile'
import { SaveDirectory } from './SaveDirectory'
import type { Exchange } from './useExchange'

const text = directoryExchangeText.file
const ACCEPTED = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.json,.zip'

/** The first step: files of others, or an empty list to fill in. */
export function ExchangeFiles({ exchange }: { exchange: Exchange }) {
  const { isReadOnly } = useOpenGroup()
  const { reading, isReading, choose } = exchange
  return (
    <Panel title={text.title} note={text.note}>
      <Field label={text.choose} hint={text.what}>
        {(link) => (
          <input
            {...link}
            className={`${link.className} ${styles.file}`}
            type="file"
            multiple
            accept={ACCEPTED}
            disabled={isReadOnly || isReading}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])]
              // Emptied, so that the same file can be chosen again once it was put right.
              event.target.value = ''
              if (files.length > 0) choose(files)
            }}
          />
        )}
      </Field>
      {isReading && <Loading label={text.reading} />}
      {reading && !reading.ok && <Trouble trouble={reading.trouble} />}
      <p className="soft small">{text.template}</p>
      <SaveDirectory form="template" withPersonalPhones={false} label={text.saveTemplate} />
    </Panel>
  )
}

function Trouble({ trouble }: { trouble: ExchangeTrouble }) {
  const words = directoryExchangeText.trouble
  return (
    <Notice tone="danger" isLive title={words.title(trouble.fileName)}>
      <p>
        {trouble.code === 'openQuote' ? words.openQuote(trouble.row) : words.codes[trouble.code]}{' '}
        {words.nothingSaved}
      </p>
    </Notice>
  )
}
