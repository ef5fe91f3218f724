import { useState } from 'react'
import { directoryExchangeText as text } from '../../../../texts/directoryExchange'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { focusHeading } from '../../ui/useScreen'
import { ExchangeDone } from './ExchangeDone'
import { ExchangeFiles } from './ExchangeFiles'
import { ExchangePreview } from './ExchangePreview'
import { ExportDirectory } from './ExportDirectory'
import { PrintDirectory } from './PrintDirectory'
import { useExchange } from './useExchange'

/** Takes resources in from files of others and hands them on. */
export function DirectoryExchange() {
  const { isReadOnly } = useOpenGroup()
  const exchange = useExchange()
  const [imported, setImported] = useState<readonly string[] | null>(null)
  const { reading } = exchange
  const startOver = () => {
    exchange.choose([])
    setImported(null)
    focusHeading()
  }
  if (imported) return <ExchangeDone ids={imported} onAgain={startOver} />
  if (reading?.ok)
    return (
      <ExchangePreview
        reading={reading}
        exchange={exchange}
        onOtherFile={startOver}
        onImported={(ids) => {
          exchange.choose([])
          setImported(ids)
          focusHeading()
        }}
      />
    )
  return (
    <div className="stack">
      {isReadOnly && (
        <Notice tone="warning">
          <p>{text.readOnly}</p>
        </Notice>
      )}
      <ExchangeFiles exchange={exchange} />
      <ExportDirectory />
      <PrintDirectory />
    </div>
  )
}
