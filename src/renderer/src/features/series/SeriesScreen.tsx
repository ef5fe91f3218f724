import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { seriesName, seriesText } from '../../../../texts/series'
import { type SeriesChoice, SeriesFields } from '../../evaluation/SeriesFields'
import { useSeries } from '../../evaluation/useSeries'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { Panel } from '../../ui/Panel'
import { useScreen } from '../../ui/useScreen'
import { EachMember } from './EachMember'
import styles from './Series.module.css'
import { SeriesResult } from './SeriesResult'

const text = seriesText
const place = '/kelompok/$groupId/seri'

/** One measure of a member or of the group over time: before and since, and how far they lie apart. */
export function SeriesScreen() {
  const { group } = useOpenGroup()
  const heading = useScreen(text.title, group.records.program[0]?.name)
  const { anggota, ukuran, batas } = useSearch({ from: place })
  const navigate = useNavigate({ from: place })
  const isMember = group.records.member.some(({ code }) => code === anggota)
  const choice: SeriesChoice = {
    memberCode: isMember ? (anggota ?? null) : null,
    measure: ukuran ?? null,
    split: batas ?? null,
  }
  const shown = useSeries(choice)
  return (
    <div className="stack">
      <div className="apart">
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        {shown && (
          <Link
            to="/kelompok/$groupId/laporan"
            params={{ groupId: group.id }}
            search={{
              dokumen: 'seri',
              anggota: choice.memberCode ?? undefined,
              ukuran: shown.series.source.key,
              batas: choice.split ?? undefined,
            }}
          >
            {text.toPrint}
          </Link>
        )}
      </div>
      <p className="soft measure">{text.intro}</p>
      <Panel title={text.choice}>
        <div className={styles.fields}>
          <SeriesFields
            choice={choice}
            series={shown?.series ?? null}
            onChange={({ memberCode, measure, split }) =>
              navigate({
                search: {
                  anggota: memberCode ?? undefined,
                  ukuran: measure ?? undefined,
                  batas: split ?? undefined,
                },
                replace: true,
              })
            }
          />
        </div>
      </Panel>
      {shown ? (
        <>
          <Panel title={seriesName(shown.series.source)}>
            <SeriesResult {...shown} />
          </Panel>
          {shown.series.source.kind === 'instrumentMean' && <EachMember series={shown.series} />}
        </>
      ) : (
        <NoSeries memberCode={choice.memberCode} />
      )}
    </div>
  )
}

function NoSeries({ memberCode }: { memberCode: string | null }) {
  const { group } = useOpenGroup()
  const words = text.empty[memberCode === null ? 'group' : 'member']
  const to = memberCode === null ? '/kelompok/$groupId/pertemuan' : '/kelompok/$groupId/alat-ukur'
  return (
    <EmptyState
      title={memberCode === null ? text.empty.group.title : text.empty.member.title(memberCode)}
      actions={
        <Link to={to} params={{ groupId: group.id }}>
          {words.toPlace}
        </Link>
      }
    >
      <p className="soft measure">{words.body}</p>
    </EmptyState>
  )
}
