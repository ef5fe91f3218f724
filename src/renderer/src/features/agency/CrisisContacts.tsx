import { mustBeVerified } from '../../../../domain/agency/expiries'
import { agencyText } from '../../../../texts/agency'
import { DayField } from '../../form/DayField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import type { SavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import styles from './Agency.module.css'
import { AgencyForm } from './AgencyForm'
import { type AgencyFields, useAgencyForm } from './useAgencyForm'

const text = agencyText.crisis
type RowPath = `crisisContacts.${number}`

/** Whom to call when it cannot wait, and when somebody last tried the number. */
export function CrisisContacts() {
  const { sheet, element } = useAgencyForm({
    name: 'krisis',
    label: text.saveLabel,
    fields: ['crisisContacts'],
  })
  return (
    <Panel title={text.title} note={text.intro}>
      <AgencyForm sheet={sheet} element={element}>
        <RowsField
          form={sheet.form}
          name="crisisContacts"
          title={text.rows}
          rowName={text.row}
          blank={{ name: '', phone: '', whatsapp: '', verifiedDate: '' }}
          add={text.add}
          empty={text.empty}
          canMove
        >
          {(path) => <Contact form={sheet.form} path={path as RowPath} />}
        </RowsField>
      </AgencyForm>
    </Panel>
  )
}

type ContactProps = { form: SavedForm<AgencyFields>['form']; path: RowPath }

function Contact({ form, path }: ContactProps) {
  const { today } = useOpenGroup()
  const contact = form.watch(path)
  const name = contact?.name?.trim() ?? ''
  const mustVerify = name !== '' && mustBeVerified(contact?.verifiedDate, today)
  return (
    <FieldGrid>
      <WholeLine>
        <TextField form={form} name={`${path}.name`} label={text.name} />
      </WholeLine>
      <TextField form={form} name={`${path}.phone`} label={text.phone} />
      <TextField form={form} name={`${path}.whatsapp`} label={text.whatsapp} />
      <DayField form={form} name={`${path}.verifiedDate`} label={text.verifiedDate} />
      <WholeLine>
        <div className={styles.contact}>
          <Button
            aria-label={text.verifyTodayOf(name)}
            disabled={name === '' || contact?.verifiedDate === today}
            onClick={() => form.setValue(`${path}.verifiedDate`, today, { shouldDirty: true })}
          >
            {text.verifyToday}
          </Button>
          {mustVerify && (
            <p className={styles.warning}>
              {contact?.verifiedDate ? text.verifiedLongAgo : text.neverVerified}
            </p>
          )}
        </div>
      </WholeLine>
    </FieldGrid>
  )
}
