import { patternDoubts } from '../../../../domain/agency/numberingPattern'
import type { GroupFile } from '../../../../domain/groupFile'
import { nextDocumentNumber } from '../../../../domain/report/documentNumber'
import { agencyText, patternSentence } from '../../../../texts/agency'
import { FieldGrid } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import styles from './Agency.module.css'
import { AgencyForm } from './AgencyForm'
import { useAgencyForm } from './useAgencyForm'

const text = agencyText.letters

/** How documents are numbered, with the number that would come of it today. */
export function Numbering() {
  const { group, today } = useOpenGroup()
  const { sheet, element, agency } = useAgencyForm({
    name: 'nomor',
    label: text.saveLabel,
    fields: ['letterCode', 'numberingPattern'],
  })
  const { form, values } = sheet
  const pattern = values.numberingPattern?.trim() || null
  const typed = { ...agency, letterCode: values.letterCode ?? '', numberingPattern: pattern }
  const asTyped: GroupFile = {
    ...group,
    records: {
      ...group.records,
      agency: group.records.agency.map((saved) => ({ ...saved, ...typed })),
    },
  }
  const doubts = pattern ? patternDoubts(pattern) : []
  return (
    <Panel title={text.title}>
      <AgencyForm sheet={sheet} element={element}>
        <FieldGrid>
          <TextField
            form={form}
            name="letterCode"
            label={text.letterCode}
            hint={text.letterCodeHint}
          />
          <TextField
            form={form}
            name="numberingPattern"
            label={text.pattern}
            hint={text.patternHint}
          />
        </FieldGrid>
        <p role="status">
          {text.example}:{' '}
          <strong className={styles.example}>
            {nextDocumentNumber(asTyped, 'laporanPerkembanganKelompok', today)}
          </strong>
        </p>
        {doubts.length > 0 && (
          <Notice tone="warning" isLive>
            {doubts.map((doubt) => (
              <p key={patternSentence(doubt)}>{patternSentence(doubt)}</p>
            ))}
          </Notice>
        )}
        <div className="tight">
          <h3>{text.placeholders}</h3>
          <dl className={styles.meanings}>
            {text.meanings.map(([placeholder, meaning]) => (
              <div key={placeholder} className={styles.meaning}>
                <dt>{placeholder}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </div>
      </AgencyForm>
    </Panel>
  )
}
