import type { TaskCode } from '../../../domain/catalog/tasks'
import type { Activity } from '../../../domain/records/activity'
import { appText } from '../../../texts/app'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'

type ActivityPickerProps = {
  task?: TaskCode
  onPick: (activity: Activity) => void
  onClose: () => void
}

const example: Activity = {
  id: 'contoh',
  name: 'Putaran perasaan',
  aim: 'Setiap anggota didengar.',
  steps: ['Setiap anggota menyebut satu kata.'],
  minutes: 20,
  materials: ['Kartu perasaan'],
  phases: ['awal'],
  tasks: ['c', 'h'],
  createdAt: '2026-01-01T00:00:00Z',
  createdBy: 'contoh',
  updatedAt: '2026-01-01T00:00:00Z',
  updatedBy: 'contoh',
  revision: 1,
}

/** Stands here until the library of activities is built. */
export function ActivityPicker({ onPick, onClose }: ActivityPickerProps) {
  return (
    <Dialog title="Pustaka kegiatan" onClose={onClose}>
      <div className="row">
        <Button look="main" onClick={() => onPick(example)}>
          {example.name}
        </Button>
        <Button onClick={onClose}>{appText.close}</Button>
      </div>
    </Dialog>
  )
}
