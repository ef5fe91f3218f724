import { workerExpiries } from '../../../../domain/agency/expiries'
import { nextWorkerId } from '../../../../domain/agency/nextId'
import { inUse } from '../../../../domain/progress/inUse'
import type { Worker } from '../../../../domain/records/worker'
import { agencyText, expirySentence, workerRoleLabels } from '../../../../texts/agency'
import { EMPTY, formatDay, formatText } from '../../../../texts/formats'
import { signerNumber } from '../../../../texts/report'
import { useOpenGroup } from '../../state/openGroup'
import button from '../../ui/Button.module.css'
import { EmptyState } from '../../ui/EmptyState'
import { Table } from '../../ui/Table'
import styles from './Agency.module.css'
import { agencyPlace } from './agencyParts'

const text = agencyText.workers

/** Everyone of the agency who leads, accompanies, supervises or approves; who left stands last. */
export function WorkerList() {
  const { group, isReadOnly } = useOpenGroup()
  const workers = inUse(group.records.worker).toSorted(
    (one, other) => Number(one.active === false) - Number(other.active === false),
  )
  const next = nextWorkerId(group.records.worker.map(({ id }) => id))
  return (
    <>
      <div className="apart">
        <p className="soft measure">{text.intro}</p>
        {!isReadOnly && (
          <a
            className={`${button.button} ${button.main}`}
            href={`#${agencyPlace('petugas', next)}`}
          >
            {text.add}
          </a>
        )}
      </div>
      {workers.length === 0 ? (
        <EmptyState title={text.empty}>
          <p className="soft">{text.emptyBody}</p>
        </EmptyState>
      ) : (
        <Table caption={agencyText.parts.petugas} head={text.columns}>
          {workers.map((worker) => (
            <WorkerRow key={worker.id} worker={worker} />
          ))}
        </Table>
      )}
    </>
  )
}

function WorkerRow({ worker }: { worker: Worker }) {
  const { today } = useOpenGroup()
  const number = signerNumber({ ...signer(worker), strNo: null })
  return (
    <tr>
      <th scope="row">
        <a href={`#${agencyPlace('petugas', worker.id)}`}>{worker.name}</a>
        <span className="soft small"> {worker.id}</span>
      </th>
      <td>{workerRoleLabels[worker.role]}</td>
      <td>{formatText(worker.position)}</td>
      <td>{formatText(number)}</td>
      <td>
        {permitsOf(worker).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {workerExpiries(worker, today).map((expiry) => (
          <p key={expiry.what} className={styles.warning}>
            {expirySentence(expiry)}
          </p>
        ))}
      </td>
      <td>{worker.active === false ? text.former : text.active}</td>
    </tr>
  )
}

function permitsOf({ strNo, strValidUntil, sippsNo, sippsValidUntil }: Worker): string[] {
  const until = (day: string | null | undefined) => (day ? formatDay(day) : null)
  const lines = [
    ...(strNo ? [text.permitUntil('STR', until(strValidUntil))] : []),
    ...(sippsNo ? [text.permitUntil('SIPPS', until(sippsValidUntil))] : []),
  ]
  return lines.length > 0 ? lines : [EMPTY]
}

function signer({ name, position, employmentNoType, employmentNo }: Worker) {
  return {
    name,
    position: position ?? null,
    employmentNoType: employmentNoType ?? null,
    employmentNo: employmentNo ?? null,
  }
}
