import { Link, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { entryMembers } from '../../../../domain/measuring/entryRows'
import { sheetsOf } from '../../../../domain/measuring/measureSheets'
import { inUse } from '../../../../domain/progress/inUse'
import { instrumentForms, namesOnForms } from '../../../../domain/report/instrumentForms'
import { instrumentDeskText as text } from '../../../../texts/instrumentForms'
import { reportScreenText } from '../../../../texts/reportScreen'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { type InstrumentChoice, InstrumentFields } from './InstrumentFields'
import { PaperFields } from './PaperFields'
import { PaperPreview } from './PaperPreview'
import { PrintActions } from './PrintActions'
import styles from './Report.module.css'

/** Sheets of an instrument before they are printed: which, for whom, at which point, and the pages. */
export function InstrumentDesk() {
  const { group, today } = useOpenGroup()
  const { alat, anggota, titik } = useSearch({ from: '/kelompok/$groupId/laporan' })
  const instruments = useMemo(() => inUse(group.records.instrument), [group])
  const [choice, setChoice] = useState<InstrumentChoice>(() => ({
    instrumentId: alat ?? instruments[0]?.id ?? '',
    whom: anggota ?? '',
    point: titik ?? null,
  }))
  const [paper, setPaper] = useState(() => ({
    paper: group.records.agency[0]?.defaultPaper ?? ('A4' as Paper),
    copies: 1,
  }))
  const instrument = instruments.find(({ id }) => id === choice.instrumentId) ?? instruments[0]
  const members = useMemo(
    () => (instrument ? entryMembers(group, sheetsOf(group, instrument), ['pra']) : []),
    [group, instrument],
  )
  const wish = useMemo(
    () => ({
      kind: 'alat' as const,
      instrumentId: instrument?.id ?? '',
      memberCodes: members
        .filter(({ code }) => choice.whom === 'semua' || choice.whom === code)
        .map(({ code }) => code),
      point: choice.point,
    }),
    [instrument, members, choice],
  )
  const forms = useMemo(
    () => instrumentForms(group, { ...wish, asOf: today }),
    [group, wish, today],
  )
  if (!instrument)
    return (
      <EmptyState title={text.empty.title}>
        <p className="soft measure">{text.empty.body}</p>
      </EmptyState>
    )
  const named = namesOnForms(group, instrument)
  return (
    <div className={styles.desk}>
      <div className="stack">
        <Panel title={reportScreenText.settings}>
          <InstrumentFields
            instruments={instruments}
            instrument={instrument}
            members={members}
            choice={choice}
            onChange={setChoice}
          />
          <PaperFields wish={paper} onChange={setPaper} />
          {!forms.instrument?.items.some((item) => item.text) && (
            <p className="soft small">{text.noItems}</p>
          )}
          <p className="soft small">{text.secret}</p>
          <p>
            <Link
              to="/kelompok/$groupId/alat-ukur"
              params={{ groupId: group.id }}
              search={{ alat: instrument.id, lihat: 'isian' }}
            >
              {text.entry}
            </Link>
          </p>
        </Panel>
        {named.length > 0 && (
          <Notice tone="warning">
            <p>{text.named(named)}</p>
          </Notice>
        )}
        <PrintActions
          key={`${wish.instrumentId} ${choice.whom} ${choice.point} ${paper.paper}`}
          wish={wish}
          {...paper}
        />
      </div>
      <PaperPreview report={forms} paper={paper.paper} />
    </div>
  )
}
