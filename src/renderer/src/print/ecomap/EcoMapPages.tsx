import type { EcoMapSheet } from '../../../../domain/report/ecoMapSheet'
import type { CopyMark } from '../../../../domain/report/reportDocument'
import { ecoMapSheetText } from '../../../../texts/ecomapSheet'
import { signingPlace, workerLabel } from '../../../../texts/report'
import { MANY_SYSTEMS } from '../../ecomap/drawingSize'
import { Grade } from '../Grade'
import { Letterhead } from '../Letterhead'
import { Signature } from '../Signature'
import { EcoMapPart } from './EcoMapPart'
import { RelationPart } from './RelationPart'

const text = ecoMapSheetText

type EcoMapPagesProps = { sheet: EcoMapSheet; copy: CopyMark | null }

/** The eco-map on paper: each version in a drawing of its own, what changed, each relation in words, and who signs. */
export function EcoMapPages({ sheet, copy }: EcoMapPagesProps) {
  const { maps, program, signers } = sheet
  // A tall drawing has no room beneath the letterhead: the table goes before it.
  const isTableFirst = maps.some(({ seats }) => seats.length > MANY_SYSTEMS)
  const isEmpty = maps.every(({ seats }) => seats.length === 0)
  return (
    <>
      <header className="report-head">
        <Letterhead letterhead={sheet.letterhead} />
        <Grade document={sheet.document} copy={copy} />
        <h1>{text.title}</h1>
        {program && <p className="head-line">{program.name}</p>}
        <p className="head-line">{text.asOf(sheet.asOf)}</p>
      </header>
      <p className="note eco-purpose">{text.purpose}</p>
      {isEmpty ? (
        <p>{text.none}</p>
      ) : (
        <>
          {isTableFirst && <RelationPart sheet={sheet} number={1} />}
          {maps.map((map, index) => (
            <EcoMapPart key={map.day} map={map} number={index + (isTableFirst ? 2 : 1)} />
          ))}
          {!isTableFirst && <RelationPart sheet={sheet} number={maps.length + 1} />}
        </>
      )}
      <section className="closing">
        <p>{text.closing}</p>
        <div className="signatures">
          <Signature
            lines={[text.acknowledged, text.head(signers.head?.position)]}
            signer={signers.head}
          />
          <Signature
            lines={[signingPlace(sheet), workerLabel(signers.worker)]}
            signer={signers.worker}
          />
        </div>
      </section>
    </>
  )
}
