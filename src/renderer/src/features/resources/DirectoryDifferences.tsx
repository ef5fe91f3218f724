import { useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import type { GroupFile } from '../../../../domain/groupFile'
import { isOver } from '../../../../domain/progress/isOver'
import {
  type Differing,
  differing,
  directoryBroughtUp,
  takenOver,
} from '../../../../domain/resources/resourceNews'
import type { SharedField, SharedResource } from '../../../../domain/resources/sharedFields'
import { directoryTieText } from '../../../../texts/resourceExchange'
import { resourceFieldLabels } from '../../../../texts/resourceFields'
import { valueWords } from '../../resources/valueWords'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Table } from '../../ui/Table'
import { focusHeading } from '../../ui/useScreen'
import { writeDirectory } from './writeDirectory'

const text = directoryTieText

type DirectoryDifferencesProps = { one: Differing; directory: GroupFile; onWritten: () => void }

/** What the group's copy and the directory say differently, side by side, and a way in each direction. */
export function DirectoryDifferences({ one, directory, onWritten }: DirectoryDifferencesProps) {
  const { group, isReadOnly } = useOpenGroup()
  const [failure, setFailure] = useState<AppError | null>(null)
  const { own, record, differences, toGroup, toDirectory, named } = one
  const canTake = toGroup.length > 0 && !isOver(group)
  const take = async () => {
    if (!(await changeGroup(takenOver(one), text.takeLabel(own.id)))) focusHeading()
  }
  const update = async () => {
    const error = await writeDirectory(directory, (now) => {
      const anew = differing(group, now, own)
      return anew ? directoryBroughtUp(anew) : { put: [], remove: [] }
    })
    setFailure(error)
    if (error) return
    onWritten()
    focusHeading()
  }
  const isDirectoryLater = differences.later === 'directory'
  return (
    <>
      <p>
        {text.differs(record.id)} {text.later[differences.later ?? 'none']}
      </p>
      <Table caption={text.caption} head={text.head}>
        {differences.fields.map((field) => (
          <Row key={field} field={field} own={differences.group} other={differences.directory} />
        ))}
      </Table>
      <p className="soft small">{text.keeps}</p>
      {failure && <Failure error={failure} />}
      <div className="row">
        {canTake && (
          <Button look={isDirectoryLater ? 'main' : 'plain'} disabled={isReadOnly} onClick={take}>
            {differences.later === 'group' ? text.fillFrom : text.take}
          </Button>
        )}
        {toDirectory.length > 0 && (
          <Button look={isDirectoryLater ? 'plain' : 'main'} disabled={isReadOnly} onClick={update}>
            {isDirectoryLater ? text.fill : text.update}
          </Button>
        )}
      </div>
      {named.length > 0 && <p className="soft small">{text.named(named)}</p>}
      {isOver(group) && toGroup.length > 0 && <p className="soft small">{text.over}</p>}
    </>
  )
}

type RowProps = { field: SharedField; own: SharedResource; other: SharedResource }

function Row({ field, own, other }: RowProps) {
  return (
    <tr>
      <th scope="row">{resourceFieldLabels[field]}</th>
      <td>{valueWords(field, own)}</td>
      <td>{valueWords(field, other)}</td>
    </tr>
  )
}
