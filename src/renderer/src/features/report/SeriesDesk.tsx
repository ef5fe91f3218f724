import { useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { type SeriesWish, seriesSheet } from '../../../../domain/report/seriesSheet'
import { reportScreenText } from '../../../../texts/reportScreen'
import { seriesText } from '../../../../texts/series'
import { type SeriesChoice, SeriesFields } from '../../evaluation/SeriesFields'
import { useSeries } from '../../evaluation/useSeries'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { PaperFields } from './PaperFields'
import { PaperPreview } from './PaperPreview'
import { PrintActions } from './PrintActions'
import styles from './Report.module.css'

/** A series before it is printed: the one that was looked at, or another one. */
export function SeriesDesk() {
  const { group } = useOpenGroup()
  const { anggota, ukuran, batas } = useSearch({ from: '/kelompok/$groupId/laporan' })
  const [choice, setChoice] = useState<SeriesChoice>(() => ({
    memberCode: group.records.member.find(({ code }) => code === anggota)?.code ?? null,
    measure: ukuran ?? null,
    split: batas ?? null,
  }))
  const [paper, setPaper] = useState(() => ({
    paper: group.records.agency[0]?.defaultPaper ?? ('A4' as Paper),
    copies: 1,
  }))
  const { memberCode, split } = choice
  const shown = useSeries(choice)
  const measure = shown?.series.source.key
  const wish = useMemo(
    () => (measure === undefined ? null : { memberCode, measure, split }),
    [memberCode, measure, split],
  )
  return (
    <div className={styles.desk}>
      <div className="stack">
        <Panel title={reportScreenText.settings}>
          <SeriesFields choice={choice} series={shown?.series ?? null} onChange={setChoice} />
          <PaperFields wish={paper} onChange={setPaper} />
          {wish === null && <p>{seriesText.nothingToPrint}</p>}
        </Panel>
        {wish && (
          <PrintActions
            key={`${memberCode} ${measure} ${split} ${paper.paper}`}
            wish={{ kind: 'seri', ...wish }}
            {...paper}
          />
        )}
      </div>
      {wish && <SeriesPreview wish={wish} paper={paper.paper} />}
    </div>
  )
}

function SeriesPreview({ wish, paper }: { wish: SeriesWish; paper: Paper }) {
  const { group, today } = useOpenGroup()
  const sheet = useMemo(() => seriesSheet(group, { ...wish, asOf: today }), [group, wish, today])
  return <PaperPreview report={sheet} paper={paper} />
}
