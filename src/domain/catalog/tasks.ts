/** The eight tasks of social group work, a to h, in the order of the source. Source: seeds/004. */
export const taskCodes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
export type TaskCode = (typeof taskCodes)[number]

/** The four phases for which tasks carry a weight. */
export type WeightedPhase = 'prakelompok' | 'awal' | 'tengah' | 'akhir'

/**
 * What is fixed about a task: its weight in each phase (0 none, 1 maintenance, 2 important, 3 dominant; for
 * suggestions and colouring, never for scoring), the principles it serves and the asas it leans on.
 * Source: domain.md 3.
 */
export type TaskDefinition = {
  phases: Record<WeightedPhase, 0 | 1 | 2 | 3>
  principles: readonly string[]
  asas: readonly string[]
}

export const tasks: Record<TaskCode, TaskDefinition> = {
  a: {
    phases: { prakelompok: 3, awal: 3, tengah: 1, akhir: 1 },
    principles: ['a', 'b'],
    asas: ['keterbukaan', 'kesukarelaan', 'kenormatifan', 'keahlian'],
  },
  b: {
    phases: { prakelompok: 2, awal: 3, tengah: 2, akhir: 1 },
    principles: ['b', 'a'],
    asas: ['keterbukaan', 'kekinian', 'tanggungJawab', 'keunikanKesamaan'],
  },
  c: {
    phases: { prakelompok: 0, awal: 3, tengah: 3, akhir: 2 },
    principles: ['c', 'a'],
    asas: ['kepercayaan', 'penerimaan', 'keunikanKesamaan', 'kerahasiaan'],
  },
  d: {
    phases: { prakelompok: 0, awal: 2, tengah: 3, akhir: 3 },
    principles: ['d', 'b'],
    asas: ['kegiatan', 'tanggungJawab', 'umpanBalik', 'kesukarelaan'],
  },
  e: {
    phases: { prakelompok: 0, awal: 1, tengah: 3, akhir: 1 },
    principles: ['c', 'd', 'f'],
    asas: ['keterbukaan', 'kekinian', 'umpanBalik', 'kenormatifan'],
  },
  f: {
    phases: { prakelompok: 1, awal: 2, tengah: 3, akhir: 2 },
    principles: ['e', 'd'],
    asas: ['tanggungJawab', 'kenormatifan', 'kegiatan', 'umpanBalik'],
  },
  g: {
    phases: { prakelompok: 2, awal: 1, tengah: 3, akhir: 3 },
    principles: ['f', 'd'],
    asas: ['kegiatan', 'kesukarelaan', 'kerahasiaan', 'keahlian'],
  },
  h: {
    phases: { prakelompok: 1, awal: 3, tengah: 3, akhir: 2 },
    principles: ['c', 'a'],
    asas: [
      'penerimaan',
      'kenormatifan',
      'tanggungJawab',
      'umpanBalik',
      'keunikanKesamaan',
      'kerahasiaan',
    ],
  },
}
