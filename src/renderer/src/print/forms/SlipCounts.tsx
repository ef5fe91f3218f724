import { slipMatters } from '../../../../domain/report/processObservations'
import { blankFormText, formLabels } from '../../../../texts/blankForms'

const values = ['1', '2', '3', '4', '5']

/** How many slips gave each figure, to be counted by hand. */
export function SlipCounts() {
  return (
    <>
      <p className="form-line">
        <span className="form-label">{formLabels['laiseg.n']}</span>
        <span className="form-answer">{'\u00a0'}</span>
      </p>
      <table className="form-table short slip-counts">
        <colgroup>
          <col />
          <col span={values.length + 1} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{blankFormText.matter}</th>
            {values.map((value) => (
              <th key={value} scope="col">
                {value}
              </th>
            ))}
            <th scope="col">{blankFormText.mean}</th>
          </tr>
        </thead>
        <tbody>
          {slipMatters.map((matter) => (
            <tr key={matter}>
              <th scope="row">{formLabels[`laiseg.${matter}`]}</th>
              {values.map((value) => (
                <td key={value} />
              ))}
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
