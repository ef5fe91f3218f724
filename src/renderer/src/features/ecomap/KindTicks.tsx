import { systemKinds } from '../../../../domain/catalog/lists'
import type { SystemKind } from '../../../../domain/ecomap/relation'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { systemKindLabels } from '../../../../texts/resourceLabels'
import { FilterTick } from '../../logs/FilterFields'

type KindTicksProps = {
  kinds: readonly SystemKind[]
  onChange: (kinds: readonly SystemKind[]) => void
}

/** Which kinds of systems are looked at. */
export function KindTicks({ kinds, onChange }: KindTicksProps) {
  return (
    <fieldset className="row">
      <legend className="unseen">{ecoMapText.kinds}</legend>
      <span aria-hidden="true">{ecoMapText.kinds}:</span>
      {systemKinds.map((kind) => (
        <FilterTick
          key={kind}
          label={systemKindLabels[kind]}
          value={kinds.includes(kind)}
          onChange={(isTicked) =>
            onChange(systemKinds.filter((one) => (one === kind ? isTicked : kinds.includes(one))))
          }
        />
      ))}
    </fieldset>
  )
}
