import { useState } from 'react'
import { memberImportText } from '../../../../texts/memberImport'
import type { Sheet, SheetTrouble } from '../../sheets/sheetFile'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Loading } from '../../ui/Loading'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import styles from './MemberImport.module.css'
import { readInWorker } from './readInWorker'
import { SaveTemplate } from './SaveTemplate'

const text = memberImportText.file
const ACCEPTED = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt'

type ChooseFileProps = {
  /** The file of a list that was too long to be kept; null where there is none. */
  unfinished: string | null
  onForget: () => void
  onRead: (fileName: string, sheets: readonly Sheet[]) => void
}

/** The first step: a file of the worker's own, or an empty one to fill in. */
export function ChooseFile({ unfinished, onForget, onRead }: ChooseFileProps) {
  const { isReadOnly } = useOpenGroup()
  const [isReading, setIsReading] = useState(false)
  const [trouble, setTrouble] = useState<SheetTrouble | null>(null)
  const read = async (file: File) => {
    setTrouble(null)
    setIsReading(true)
    const reading = await readInWorker(file)
    setIsReading(false)
    if (reading.ok) onRead(file.name, reading.sheets)
    else setTrouble(reading.trouble)
  }
  return (
    <>
      {unfinished && (
        <Notice actions={<Button onClick={onForget}>{text.forget}</Button>}>
          <p>{text.chooseAgain(unfinished)}</p>
        </Notice>
      )}
      <Panel title={text.title} note={text.safe}>
        <Field label={text.choose} hint={text.what}>
          {(link) => (
            <input
              {...link}
              className={`${link.className} ${styles.file}`}
              type="file"
              accept={ACCEPTED}
              disabled={isReadOnly || isReading}
              onChange={(event) => {
                const file = event.target.files?.[0]
                // Emptied, so that the same file can be chosen again once it was put right.
                event.target.value = ''
                if (file) void read(file)
              }}
            />
          )}
        </Field>
        {isReading && <Loading label={text.reading} />}
        {trouble && <Trouble trouble={trouble} />}
      </Panel>
      <Panel title={text.templateTitle} note={text.template}>
        <SaveTemplate />
      </Panel>
    </>
  )
}

function Trouble({ trouble }: { trouble: SheetTrouble }) {
  const words = memberImportText.trouble
  return (
    <Notice tone="danger" isLive title={words.title}>
      <p>
        {trouble.code === 'openQuote' ? words.openQuote(trouble.row) : words[trouble.code]}{' '}
        {words.nothingSaved}
      </p>
    </Notice>
  )
}
