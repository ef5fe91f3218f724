import type { Position } from '../../../../domain/geo/position'
import type { GroupFile } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import { directoryOffers } from '../../../../domain/resources/resourceGaps'
import { resourceGapsText } from '../../../../texts/resourceGaps'
import { bridge } from '../../bridge'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import { Loading } from '../../ui/Loading'
import { Panel } from '../../ui/Panel'
import { useAnswer } from '../../ui/useAnswer'
import { GapLine, GapLines } from './GapLines'
import { NeedCodes } from './NeedLink'

const text = resourceGapsText.directory
const askDirectory = () => bridge.openDirectory({})

type DirectoryOffersProps = { agency: Position | null; reachKm: number }

/** What the directory of the library holds for the open needs and the group has not taken yet. */
export function DirectoryOffers({ agency, reachKm }: DirectoryOffersProps) {
  const { answer } = useAnswer(askDirectory)
  if (answer?.ok) return <Offers directory={answer.value.group} agency={agency} reachKm={reachKm} />
  return (
    <Panel title={text.title}>
      {answer ? <p className="soft">{text.failed}</p> : <Loading label={text.asking} />}
    </Panel>
  )
}

function Offers({ directory, agency, reachKm }: DirectoryOffersProps & { directory: GroupFile }) {
  const { group } = useOpenGroup()
  const offers = directoryOffers(group, directory, agency, reachKm)
  const isEmpty = inUse(directory.records.resource).length === 0
  return (
    <GapLines
      title={text.title}
      none={isEmpty ? text.empty : text.none}
      actions={<a href="#/sumber">{text.open}</a>}
    >
      {offers.map(({ category, needIds, resources }) => (
        <GapLine
          key={category}
          way={<PlaceLink place={{ screen: 'sumber' }}>{text.take}</PlaceLink>}
        >
          <p>{text.found(resources.length, category, agency ? reachKm : null)}</p>
          <p className="soft small">
            {resourceGapsText.outOfReach.asking} <NeedCodes ids={needIds} />.
          </p>
        </GapLine>
      ))}
    </GapLines>
  )
}
