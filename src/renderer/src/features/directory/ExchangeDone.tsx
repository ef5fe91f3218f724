import { recordOf } from '../../../../domain/groupFile'
import { directoryExchangeText } from '../../../../texts/directoryExchange'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { directoryPlace } from './directoryParts'

const text = directoryExchangeText.done

/** What came of the import, and where to go on. */
export function ExchangeDone({ ids, onAgain }: { ids: readonly string[]; onAgain: () => void }) {
  const { group, undo } = useOpenGroup()
  const isIn = undo.length > 0 && ids.some((id) => recordOf(group, 'resource', id))
  return (
    <Panel title={isIn ? text.title(ids.length) : text.takenBack}>
      {isIn && <p role="status">{text.undo}</p>}
      <div className="row">
        <a href={`#${directoryPlace('daftar')}`}>{text.toList}</a>
        <Button onClick={onAgain}>{text.again}</Button>
      </div>
    </Panel>
  )
}
