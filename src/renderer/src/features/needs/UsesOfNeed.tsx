import { recordOf } from '../../../../domain/groupFile'
import type { ResourceUse } from '../../../../domain/records/resourceUse'
import { formatDay } from '../../../../texts/formats'
import { initiatorLabels } from '../../../../texts/needLabels'
import { needsText } from '../../../../texts/needs'
import { useKindLabels } from '../../../../texts/resourceLabels'
import { usefulnessWords, usesText } from '../../../../texts/uses'
import { PlaceLink } from '../../frame/PlaceLink'
import styles from '../../logs/Logs.module.css'
import { useOpenGroup } from '../../state/openGroup'

const text = needsText.uses

/** What was done with which resource for a need, latest first. */
export function UsesOfNeed({ uses }: { uses: readonly ResourceUse[] }) {
  const { group } = useOpenGroup()
  const nameOf = (id: string) => recordOf(group, 'resource', id)?.name ?? id
  return (
    <section className={`tight ${styles.part}`} aria-labelledby="pemanfaatan">
      <h2 id="pemanfaatan">{text.title}</h2>
      {uses.length === 0 && <p className="soft">{text.none}</p>}
      {uses.length > 0 && (
        <ul className={styles.lines}>
          {uses.map((use) => (
            <li key={use.id}>
              <PlaceLink place={{ screen: 'kebutuhan', use: use.id }}>
                {`${formatDay(use.date)} · ${usesText.of(useKindLabels[use.kind], nameOf(use.resourceId))}`}
              </PlaceLink>
              {use.outcome && <p>{use.outcome}</p>}
              <p className="soft small">
                {[
                  `${usesText.facts.initiatedBy} ${initiatorLabels[use.initiatedBy].toLowerCase()}`,
                  use.usefulness && usefulnessWords(use.usefulness),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
