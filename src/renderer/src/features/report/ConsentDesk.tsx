import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { consentSheets } from '../../../../domain/report/consentSheet'
import type { ReportWish } from '../../../../domain/report/printedReport'
import { reportScreenText } from '../../../../texts/reportScreen'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { PaperFields } from './PaperFields'
import { PaperPreview } from './PaperPreview'
import { PrintActions } from './PrintActions'
import styles from './Report.module.css'
import { type SheetChoice, SheetFields } from './SheetFields'
import { sheetMembers } from './sheetMembers'

const text = reportScreenText

/** Consent sheets before they are printed: for whom, in which words, on which paper, and the pages. */
export function ConsentDesk({ memberCode }: { memberCode: string | undefined }) {
  const { group, today } = useOpenGroup()
  const members = useMemo(() => sheetMembers(group), [group])
  const [choice, setChoice] = useState<SheetChoice>(() => ({
    whom: members.find(({ code }) => code === memberCode)?.code ?? 'blank',
    version: null,
  }))
  const [paper, setPaper] = useState(() => ({
    paper: group.records.agency[0]?.defaultPaper ?? ('A4' as Paper),
    copies: 1,
  }))
  const wish = useMemo((): Extract<ReportWish, { kind: 'pk' }> => {
    const chosen = members.filter(({ code }) => choice.whom === 'all' || choice.whom === code)
    return { kind: 'pk', memberCodes: chosen.map(({ code }) => code), version: choice.version }
  }, [members, choice])
  const report = useMemo(() => consentSheets(group, { ...wish, asOf: today }), [group, wish, today])
  return (
    <div className={styles.desk}>
      <div className="stack">
        <Panel title={text.settings}>
          <SheetFields members={members} choice={choice} onChange={setChoice} />
          <PaperFields wish={paper} onChange={setPaper} />
          {wish.memberCodes.length > 0 && <p className="soft small">{text.consent.secret}</p>}
        </Panel>
        <PrintActions
          key={`${choice.whom} ${choice.version} ${paper.paper}`}
          wish={wish}
          {...paper}
        />
      </div>
      <PaperPreview report={report} paper={paper.paper} />
    </div>
  )
}
