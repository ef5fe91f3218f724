import { sociometryText } from '../../../../texts/sociometry'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Sociometry.module.css'

type NamesTickProps = { isNamed: boolean; onName: (isNamed: boolean) => void }

/** Whether nicknames stand beside the codes: on this screen only, and only until it is left. */
export function NamesTick({ isNamed, onName }: NamesTickProps) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={isNamed} onChange={({ target }) => onName(target.checked)} />
      {sociometryText.names}
    </label>
  )
}

/** What members are called on the screen, by their codes; undefined where only codes are wanted. */
export function useNicknames(isNamed: boolean): ReadonlyMap<string, string> | undefined {
  const { group } = useOpenGroup()
  if (!isNamed) return undefined
  return new Map(
    group.records.member.map(({ code, nickname, fullName }) => [
      code,
      nickname?.trim() || (fullName.trim().split(/\s+/)[0] ?? ''),
    ]),
  )
}
