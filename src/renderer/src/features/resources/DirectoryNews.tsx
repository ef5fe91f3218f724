import { useMemo, useState } from 'react'
import { resourceNews } from '../../../../domain/resources/resourceNews'
import { directoryTieText } from '../../../../texts/resourceExchange'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Notice } from '../../ui/Notice'
import { focusHeading } from '../../ui/useScreen'
import { fieldWords } from './fieldWords'
import styles from './Resources.module.css'
import type { KnownDirectory } from './useDirectory'

const text = directoryTieText.news

/** So many are told in full; each has its own sheet. */
const MOST_NAMED = 5

/** Offers a running group what the directory knows better; silent where there is nothing, told where it cannot be read. */
export function DirectoryNews({ directory }: { directory: KnownDirectory }) {
  const { group, isReadOnly } = useOpenGroup()
  const [isLater, setIsLater] = useState(false)
  const { file, error } = directory
  const news = useMemo(() => (file ? resourceNews(group, file) : null), [group, file])
  if (error) return <Failure error={error} />
  if (!news || isReadOnly || isLater) return null
  const take = async () => {
    if (!(await changeGroup(news.change, text.label(news.newer.length)))) focusHeading()
  }
  const later = () => {
    setIsLater(true)
    focusHeading()
  }
  return (
    <Notice
      title={text.title(news.newer.length)}
      actions={
        <>
          <Button onClick={take}>{text.take}</Button>
          <Button look="quiet" onClick={later}>
            {text.later}
          </Button>
        </>
      }
    >
      <ul className={styles.lines}>
        {news.newer.slice(0, MOST_NAMED).map(({ own, toGroup }) => (
          <li key={own.id}>{text.row(own.id, own.name, fieldWords(toGroup))}</li>
        ))}
        {news.newer.length > MOST_NAMED && <li>{text.more(news.newer.length - MOST_NAMED)}</li>}
      </ul>
      <p className="soft small">{directoryTieText.keeps}</p>
    </Notice>
  )
}
