import { useNavigate } from '@tanstack/react-router'
import { builderText } from '../../../../texts/instrumentBuilder'
import pointStyles from '../../points/Points.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { BuilderForm } from './BuilderForm'

/** An instrument of the group's own that is being begun. */
export function NewInstrument({ id }: { id: string }) {
  const { group } = useOpenGroup()
  const navigate = useNavigate()
  return (
    <>
      <h2>{builderText.newTitle}</h2>
      <div className={pointStyles.one}>
        <BuilderForm
          id={id}
          instrument={null}
          isLocked={false}
          onSaved={() =>
            navigate({
              to: '/kelompok/$groupId/alat-ukur',
              params: { groupId: group.id },
              search: { alat: id },
            })
          }
        />
      </div>
    </>
  )
}
