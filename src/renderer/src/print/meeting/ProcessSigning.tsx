import type { ProcessRecord } from '../../../../domain/report/processRecord'
import { addendumWords, processText, signatureSentence } from '../../../../texts/processRecord'
import { signingPlace, workerLabel } from '../../../../texts/report'
import { Chapter } from '../Chapter'
import { Signature } from '../Signature'
import { Rule } from './Rule'

const { chapters, checkedBy, closing, supervisorNote } = processText
/** A line on which the supervisor writes what should be talked over. */
const NOTE_LINES = 1

/** Who wrote the record and who reads it; a record signed in the app says when, and what was added since. */
export function ProcessSigning({ record }: { record: ProcessRecord }) {
  const { signature, addenda, signers, letterhead, document } = record
  const { worker, supervisor } = signers
  const undated = { letterhead, document: { ...document, isDraft: document.date === null } }
  return (
    <>
      {signature && (
        <Chapter title={chapters.signing}>
          <p className="prose">{closing}</p>
          <p className="signed">{signatureSentence(signature, document.timezone)}</p>
        </Chapter>
      )}
      {addenda.length > 0 && (
        <Chapter title={chapters.addenda}>
          {addenda.map((one) => (
            <p key={`${one.at} ${one.text}`} className="prose">
              <strong>{addendumWords(one, document.timezone)}:</strong> {one.text}
            </p>
          ))}
        </Chapter>
      )}
      <section className="closing">
        {signature ? <p>{supervisorNote}</p> : <p className="prose">{closing}</p>}
        {signature && <Rule lines={NOTE_LINES} />}
        <div className="signatures">
          {signature && <span />}
          <Signature lines={[checkedBy, 'Supervisor,']} signer={supervisor} />
          {!signature && (
            <Signature lines={[signingPlace(undated), workerLabel(worker)]} signer={worker} />
          )}
        </div>
      </section>
    </>
  )
}
