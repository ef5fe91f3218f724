import { Link } from '@tanstack/react-router'
import { referralStatuses } from '../../../../domain/catalog/lists'
import { recordOf } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Referral } from '../../../../domain/records/referral'
import {
  allReferrals,
  listedReferrals,
  type ReferralFilter,
} from '../../../../domain/referrals/referralList'
import { formatDay } from '../../../../texts/formats'
import { referralsText } from '../../../../texts/referrals'
import { referralStatusLabels } from '../../../../texts/resourceLabels'
import { choicesOf } from '../../form/choicesOf'
import { FilterBar, FilterChoice, FilterTick, FilterWords } from '../../logs/FilterFields'
import styles from '../../logs/Logs.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { Table } from '../../ui/Table'
import { NextWord } from './NextWord'
import { ReferralState } from './ReferralState'

const text = referralsText

type ReferralListProps = { filter: ReferralFilter; onFilter: (filter: ReferralFilter) => void }

/** All referrals, those first of which news must be asked for, each with how it stands and what comes next. */
export function ReferralList({ filter, onFilter }: ReferralListProps) {
  const { group, today } = useOpenGroup()
  const shown = listedReferrals(group, filter, today)
  const { columns } = text
  const isFiltered = filter.status !== null || filter.isDue || filter.words !== ''
  return (
    <>
      <p className="soft measure">{text.intro}</p>
      <FilterBar
        count={text.shown(shown.length, inUse(group.records.referral).length)}
        onClear={isFiltered ? () => onFilter(allReferrals) : null}
        tick={
          <FilterTick
            label={text.filter.due}
            value={filter.isDue}
            onChange={(isDue) => onFilter({ ...filter, isDue })}
          />
        }
      >
        <FilterWords value={filter.words} onChange={(words) => onFilter({ ...filter, words })} />
        <FilterChoice
          label={text.filter.status}
          value={filter.status}
          choices={choicesOf(referralStatuses, referralStatusLabels)}
          onChange={(status) => onFilter({ ...filter, status: status as ReferralFilter['status'] })}
        />
      </FilterBar>
      {shown.length === 0 ? (
        <p className="soft">{text.filter.nothing}</p>
      ) : (
        <Table
          caption={text.caption}
          head={[columns.day, columns.referral, columns.status, columns.next]}
        >
          {shown.map((referral) => (
            <ReferralRow key={referral.id} referral={referral} />
          ))}
        </Table>
      )}
    </>
  )
}

function ReferralRow({ referral }: { referral: Referral }) {
  const { group } = useOpenGroup()
  const { id, memberCode, resourceId } = referral
  const resource = recordOf(group, 'resource', resourceId)?.name ?? resourceId
  return (
    <tr>
      <td className={styles.day}>{formatDay(referral.date)}</td>
      <th scope="row">
        <Link
          to="/kelompok/$groupId/rujukan"
          params={{ groupId: group.id }}
          search={{ catatan: id }}
          activeProps={{ 'aria-current': undefined }}
        >
          {text.line(id, memberCode, resource)}
        </Link>
        <p className="soft small">{referral.reason}</p>
      </th>
      <td>
        <ReferralState referral={referral} />
      </td>
      <td>
        <NextWord referral={referral} />
      </td>
    </tr>
  )
}
