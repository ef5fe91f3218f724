import type { BlankForms } from '../../../../domain/report/blankForms'
import { slipMatters } from '../../../../domain/report/processObservations'
import { blankFormText } from '../../../../texts/blankForms'
import { formatDay } from '../../../../texts/formats'
import { meetingPaperText, slipTexts } from '../../../../texts/meetingPapers'

const PER_PAGE = 6
/** Slips where nobody belongs to the group yet. */
const USUAL = 12
const values = [1, 2, 3, 4, 5]
const text = blankFormText.slip

/** Anonymous slips of immediate evaluation, six to a page, enough for everybody who is expected. */
export function SlipPages({ forms }: { forms: BlankForms }) {
  const wanted = forms.rows.length || USUAL
  const pages = Math.ceil(wanted / PER_PAGE)
  return Array.from({ length: pages }, (_, page) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: all pages of slips are alike
    <section key={page} className="form-part slip-page">
      {Array.from({ length: PER_PAGE }, (_, slip) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all slips are alike
        <Slip key={slip} forms={forms} />
      ))}
    </section>
  ))
}

function Slip({ forms }: { forms: BlankForms }) {
  const { subject } = forms
  return (
    <div className="slip">
      <p className="slip-title">{text.title}</p>
      <p className="slip-meeting">
        {subject
          ? `${meetingPaperText.number(subject.number)}, ${formatDay(subject.date)}`
          : `${meetingPaperText.meeting} ke-........`}
      </p>
      <p className="slip-note">{text.anonymous}</p>
      {slipMatters.map((matter) => {
        const { statement, low, high } = slipTexts[matter]
        return (
          <div key={matter} className="slip-matter">
            <p>{statement}</p>
            <p className="slip-scale">
              <span>{low}</span>
              {values.map((value) => (
                <span key={value} className="slip-value">
                  {value}
                </span>
              ))}
              <span>{high}</span>
            </p>
          </div>
        )
      })}
    </div>
  )
}
