import { useState } from 'react'
import { agencyUpdate } from '../../../../domain/agency/agencyUpdate'
import { agencyText, updateSentences } from '../../../../texts/agency'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { focusHeading } from '../../ui/useScreen'
import styles from './Group.module.css'

const text = agencyText.update

/** Offers a running group what the agency has changed since; silent where nothing differs. */
export function AgencyNews() {
  const { group, agency, isReadOnly } = useOpenGroup()
  const [isLater, setIsLater] = useState(false)
  const update = agency && !isReadOnly && !isLater ? agencyUpdate(group, agency) : null
  if (!update) return null
  const take = async () => {
    const error = await changeGroup(update.change, text.label)
    if (!error) focusHeading()
  }
  const later = () => {
    setIsLater(true)
    focusHeading()
  }
  return (
    <Notice
      title={text.title}
      actions={
        <>
          <Button onClick={take}>{text.take}</Button>
          <Button look="quiet" onClick={later}>
            {text.later}
          </Button>
        </>
      }
    >
      <p>{text.intro}</p>
      <ul className={styles.news}>
        {updateSentences(update).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="soft small">{text.effect}</p>
    </Notice>
  )
}
