import type { EcoMap } from '../../../../domain/ecomap/ecoMap'
import type { EcoMapChange } from '../../../../domain/ecomap/ecoMapChange'
import type { EcoMapSheet } from '../../../../domain/report/ecoMapSheet'
import {
  changeSentence,
  changeSummary,
  undatedSentence,
  versionName,
} from '../../../../texts/ecomap'
import { comparedRelationRows, ecoMapSheetText, relationRows } from '../../../../texts/ecomapSheet'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'
import { Unbroken } from '../Unbroken'

const text = ecoMapSheetText
const { columns } = text

type RelationPartProps = { sheet: EcoMapSheet; number: number }

/** Each relation in words: of one version, or of two with what changed between them. */
export function RelationPart({ sheet: { maps, change }, number }: RelationPartProps) {
  const [before, after] = maps
  if (change && before && after)
    return (
      <Chapter title={`${number}. ${text.changes(change.from, change.to)}`}>
        <Changes change={change} />
        <ReportTable
          caption={text.table}
          columns={[
            { title: columns.resource, width: 34 },
            { title: versionName(before.day), width: 24 },
            { title: versionName(after.day), width: 24 },
            { title: columns.change, width: 18 },
          ]}
          rows={comparedRelationRows(before, after)}
        />
      </Chapter>
    )
  return before ? <OneVersion map={before} number={number} /> : null
}

function OneVersion({ map, number }: { map: EcoMap; number: number }) {
  return (
    <Chapter title={`${number}. ${text.table}`}>
      <ReportTable
        caption={text.state(map.day)}
        columns={[
          { title: columns.resource, width: 38 },
          { title: columns.kind, width: 17 },
          { title: columns.relation, width: 22 },
          { title: columns.since, width: 23 },
        ]}
        rows={relationRows(map)}
      />
    </Chapter>
  )
}

function Changes({ change }: { change: EcoMapChange }) {
  const undated = undatedSentence(change)
  return (
    <div className="eco-changes">
      <p>{changeSummary(change)}</p>
      {change.changes.length > 0 ? (
        <ul>
          {change.changes.map((one) => (
            <li key={one.id}>
              <Unbroken text={changeSentence(one)} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{text.noChange}</p>
      )}
      {undated && <p className="note">{undated}</p>}
    </div>
  )
}
