import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { sociometryText } from '../../../../texts/sociometry'
import pointStyles from '../../points/Points.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { SettingsForm } from './SettingsForm'

/** A survey that is being prepared. */
export function NewSurvey({ id }: { id: string }) {
  const { group } = useOpenGroup()
  const navigate = useNavigate()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={pointStyles.one} aria-labelledby="survei">
      <h2 id="survei" ref={heading} tabIndex={-1}>
        {sociometryText.settings.newTitle(id)}
      </h2>
      <SettingsForm
        id={id}
        survey={null}
        onSaved={() =>
          navigate({
            to: '/kelompok/$groupId/sosiometri',
            params: { groupId: group.id },
            search: { survei: id, lihat: 'jawaban' },
          })
        }
      />
    </section>
  )
}
