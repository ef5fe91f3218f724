import { useMemo, useState } from 'react'
import { directoryForms } from '../../../../domain/directoryExchange/directoryForms'
import { hsdsLosses, type Loss, tableLosses } from '../../../../domain/directoryExchange/hsdsLosses'
import { personalFields } from '../../../../domain/directoryExchange/personalFields'
import { inUse } from '../../../../domain/progress/inUse'
import { directoryExchangeText } from '../../../../texts/directoryExchange'
import { fieldLabel } from '../../../../texts/directoryImport'
import form from '../../form/Form.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { NumberCell, Table } from '../../ui/Table'
import { SaveDirectory } from './SaveDirectory'

const text = directoryExchangeText.export
const offered = directoryForms.filter((one) => one !== 'template')

/** Hands the directory on: first which form and what it leaves out, then the file. */
export function ExportDirectory() {
  const { group } = useOpenGroup()
  const [chosen, setChosen] = useState<(typeof offered)[number]>('xlsx')
  const [withPersonalPhones, setWithPersonalPhones] = useState(false)
  const all = group.records.resource
  const used = inUse(all)
  const personal = used.filter((one) => personalFields(one).length > 0).length
  const losses = useMemo(() => {
    const lossesOf = chosen === 'hsds' || chosen === 'hsdsCsv' ? hsdsLosses : tableLosses
    return lossesOf(all, { withPersonalPhones })
  }, [all, chosen, withPersonalPhones])
  if (used.length === 0)
    return (
      <Panel title={text.title}>
        <p className="soft">{text.empty}</p>
      </Panel>
    )
  return (
    <Panel title={text.title} note={text.note}>
      <fieldset className={form.ticks}>
        <legend>{text.form}</legend>
        {offered.map((one) => (
          <label key={one} className={form.choice}>
            <input
              type="radio"
              name="directoryForm"
              checked={one === chosen}
              onChange={() => setChosen(one)}
            />
            {directoryExchangeText.forms[one]}
          </label>
        ))}
      </fieldset>
      {personal > 0 && (
        <div className={form.tick}>
          <input
            id="withPersonalPhones"
            type="checkbox"
            checked={withPersonalPhones}
            aria-describedby="withPersonalPhonesHint"
            onChange={({ target }) => setWithPersonalPhones(target.checked)}
          />
          <div>
            <label htmlFor="withPersonalPhones">{text.personal(personal)}</label>
            <p id="withPersonalPhonesHint" className="soft small">
              {text.personalHint}
            </p>
          </div>
        </div>
      )}
      <h3>{text.losses}</h3>
      {losses.length === 0 ? <p>{text.nothingLost}</p> : <Losses losses={losses} />}
      <p role="status">{text.count(used.length)}</p>
      <SaveDirectory
        key={chosen}
        form={chosen}
        withPersonalPhones={withPersonalPhones}
        label={text.save}
        look="main"
      />
    </Panel>
  )
}

function Losses({ losses }: { losses: readonly Loss[] }) {
  return (
    <Table caption={text.losses} head={text.lossHead}>
      {losses.map(({ field, reason, count, example }) => (
        <tr key={`${field} ${reason}`}>
          <th scope="row">{field === '' ? text.all : fieldLabel(field)}</th>
          <td>{directoryExchangeText.lossReasons[reason]}</td>
          <NumberCell>{count}</NumberCell>
          <td className="soft">{example}</td>
        </tr>
      ))}
    </Table>
  )
}
