import type { SharedField, SharedFieldName } from '../../../../domain/referrals/sharedFields'
import type { ReferralSheet } from '../../../../domain/report/referralSheet'
import type { CopyMark } from '../../../../domain/report/reportDocument'
import { formatDay } from '../../../../texts/formats'
import {
  basisSentence,
  referralSheetText,
  sharedFieldLabel,
  sharedFieldWords,
} from '../../../../texts/referralSheet'
import { reportText, signingPlace, workerLabel } from '../../../../texts/report'
import { FactList } from '../FactList'
import { Grade } from '../Grade'
import { Letterhead } from '../Letterhead'
import { Signature } from '../Signature'
import { ReplySlip } from './ReplySlip'

const text = referralSheetText

/** Fields that tell of the matter; all others tell who the client is. */
const matters: readonly string[] = [
  'alasan rujukan',
  'kebutuhan',
  'layanan yang sudah diberikan',
  'hal keselamatan',
  'dokumen terlampir',
] satisfies SharedFieldName[]

type ReferralPagesProps = { sheet: ReferralSheet; copy: CopyMark | null }

/** A referral on paper: to whom, by whom, of whom only what was ticked, why, on what basis; and the slip for the answer. */
export function ReferralPages({ sheet, copy }: ReferralPagesProps) {
  return (
    <section className="referral">
      <Letterhead letterhead={sheet.letterhead} />
      <div className="addressed">
        <Addressee sheet={sheet} />
        <Grade document={sheet.document} copy={copy} />
      </div>
      <h1>{text.title}</h1>
      <p className="head-line">{reportText.number(sheet.document)}</p>
      <p className="head-line">{text.urgency(sheet)}</p>
      {sheet.basis.kind === 'none' ? (
        <p className="prepared">{basisSentence(sheet.basis)}</p>
      ) : (
        <>
          <p className="prose opening">{text.opening}</p>
          <Referrer sheet={sheet} />
          <Matters sheet={sheet} />
          <h2>{text.basis}</h2>
          <p className="prose">{basisSentence(sheet.basis)}</p>
          <Signing sheet={sheet} />
          <ReplySlip sheet={sheet} />
        </>
      )}
    </section>
  )
}

type PartProps = { sheet: ReferralSheet }

function Addressee({ sheet: { receiver } }: PartProps) {
  return (
    <div className="addressee">
      <p>{text.to}</p>
      <p>
        <strong>{receiver?.person ?? text.toOffice}</strong>
      </p>
      <p>{receiver?.name}</p>
      <p>{receiver?.address ?? text.at}</p>
    </div>
  )
}

function Referrer({ sheet: { letterhead, signers } }: PartProps) {
  const { worker } = signers
  const contact = [letterhead?.phone, letterhead?.email].filter(Boolean).join(', ')
  return (
    <>
      <h2>{text.referrer.title}</h2>
      <FactList
        facts={[
          [
            text.referrer.worker,
            [worker?.name, worker?.position].filter(Boolean).join(', ') || '-',
          ],
          [
            text.referrer.agency,
            [letterhead?.name ?? reportText.noLetterhead, contact].filter(Boolean).join(', '),
          ],
        ]}
      />
    </>
  )
}

function Matters({ sheet: { fields } }: PartProps) {
  const identity = fields.filter(({ name, isOwn }) => isOwn || !matters.includes(name))
  const rest = fields.filter((field) => !identity.includes(field))
  return (
    <>
      <h2>{text.identity.title}</h2>
      {identity.length > 0 ? <Fields fields={identity} /> : <p>{text.identity.none}</p>}
      {rest.length > 0 && (
        <>
          <h2>{text.matters}</h2>
          <Fields fields={rest} />
        </>
      )}
    </>
  )
}

function Fields({ fields }: { fields: readonly SharedField[] }) {
  return (
    <FactList facts={fields.map((field) => [sharedFieldLabel(field), sharedFieldWords(field)])} />
  )
}

function Signing({ sheet }: PartProps) {
  const { worker, head } = sheet.signers
  return (
    <section className="closing">
      <h2>{text.request.title}</h2>
      <p className="prose">{text.request.body(formatDay(sheet.replyBy))}</p>
      <p>{text.closing}</p>
      <div className="signatures">
        <Signature lines={[text.head, `${head?.position ?? text.headUsual},`]} signer={head} />
        <Signature lines={[signingPlace(sheet), workerLabel(worker)]} signer={worker} />
      </div>
    </section>
  )
}
