import { useNavigate } from '@tanstack/react-router'
import { groupText } from '../../../texts/group'
import { Button } from '../ui/Button'
import { Loading } from '../ui/Loading'
import styles from './Frame.module.css'

/** What stands while a file is being opened: nothing at first, then a word and the way back. */
export function Opening({ label }: { label: string }) {
  const navigate = useNavigate()
  return (
    <main className={styles.alone}>
      <Loading label={label}>
        <Button onClick={() => navigate({ to: '/' })}>{groupText.toLibrary}</Button>
      </Loading>
    </main>
  )
}
