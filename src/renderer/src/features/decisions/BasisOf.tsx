import { inUse } from '../../../../domain/progress/inUse'
import { decisionsText } from '../../../../texts/decisions'
import { PlaceLink } from '../../frame/PlaceLink'
import styles from '../../logs/Logs.module.css'
import { useOpenGroup } from '../../state/openGroup'

/** What rests on a decision: versions of the contract and of the organisation. */
export function BasisOf({ decisionId }: { decisionId: string }) {
  const { group } = useOpenGroup()
  const rests = (one: { decisionId?: string | null | undefined }) => one.decisionId === decisionId
  const contracts = inUse(group.records.contract).filter(rests)
  const organisations = inUse(group.records.organisation).filter(rests)
  if (contracts.length + organisations.length === 0) return null
  return (
    <section className={`tight ${styles.part}`} aria-labelledby="dasar-bagi">
      <h2 id="dasar-bagi">{decisionsText.basisOf}</h2>
      <ul className={styles.lines}>
        {contracts.map(({ id, version }) => (
          <li key={id}>
            <PlaceLink place={{ screen: 'kontrak' }}>
              {decisionsText.contractVersion(version)}
            </PlaceLink>
          </li>
        ))}
        {organisations.map(({ id, version }) => (
          <li key={id}>
            <PlaceLink place={{ screen: 'organisasi', record: id }}>
              {decisionsText.organisationVersion(version)}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
