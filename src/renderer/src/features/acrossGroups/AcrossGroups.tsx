import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { GroupType } from '../../../../domain/acrossGroups/groupContribution'
import { stretchAround } from '../../../../domain/acrossGroups/quarters'
import { groupTypes } from '../../../../domain/catalog/lists'
import { type Day, isDay, type Period } from '../../../../domain/day'
import { acrossGroupsText as text } from '../../../../texts/acrossGroups'
import { appText } from '../../../../texts/app'
import { groupText } from '../../../../texts/group'
import { bridge } from '../../bridge'
import { LibraryPage } from '../../frame/LibraryPage'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { markInteractive } from '../../ui/markInteractive'
import { useAnswer } from '../../ui/useAnswer'
import { useScreen } from '../../ui/useScreen'
import { AcrossFilters } from './AcrossFilters'
import { Figures } from './Figures'
import { useCountedGroups } from './useCountedGroups'

const askStart = () => bridge.start({})

/** What all groups of the library show together in a period, by codes of groups only. */
export function AcrossGroups() {
  const heading = useScreen(text.title)
  const { answer, askAgain } = useAnswer(askStart)
  useEffect(() => {
    if (answer) markInteractive()
  }, [answer])
  return (
    <LibraryPage ways={<Link to="/">{groupText.toLibrary}</Link>}>
      <div className="tight">
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <p className="soft measure">{text.intro}</p>
      </div>
      {!answer && <Loading label={text.loading} />}
      {answer && !answer.ok && (
        <Failure
          error={answer.error}
          actions={<Button onClick={askAgain}>{appText.tryAgain}</Button>}
        />
      )}
      {answer?.ok && <Chosen today={answer.value.today} />}
    </LibraryPage>
  )
}

/** The figures of what the address says; of the present quarter where it says nothing. */
function Chosen({ today }: { today: Day }) {
  const { dari, sampai, jenis } = useSearch({ strict: false })
  const navigate = useNavigate()
  const isSaid = dari && sampai && isDay(dari) && isDay(sampai) && dari <= sampai
  const period: Period = isSaid ? { from: dari, to: sampai } : stretchAround(today, 'quarter')
  const type = groupTypes.find((one) => one === jenis) ?? null
  const { counted, askAgain } = useCountedGroups(period)
  const { groups, total, failure } = counted
  const choose = (change: { period?: Period; type?: GroupType | null }) => {
    const { from, to } = change.period ?? period
    const next = change.type === undefined ? type : change.type
    navigate({
      to: '/lintas-kelompok',
      search: { dari: from, sampai: to, jenis: next ?? undefined },
      replace: true,
    })
  }
  if (total === 0)
    return (
      <EmptyState title={text.empty}>
        <p className="soft">{text.emptyBody}</p>
      </EmptyState>
    )
  const isReading = total === null || groups.length < total
  return (
    <>
      <AcrossFilters period={period} type={type} today={today} onChange={choose} />
      {failure && (
        <Failure error={failure} actions={<Button onClick={askAgain}>{appText.tryAgain}</Button>} />
      )}
      {isReading && !failure && (
        <Loading label={total === null ? text.loading : text.reading(groups.length, total)} />
      )}
      {!isReading && <Figures groups={groups} period={period} type={type} />}
    </>
  )
}
