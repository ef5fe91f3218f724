import type { InstrumentForms } from '../domain/report/instrumentForms'

/** Words of the sheets on which an instrument is answered by hand. */
export const instrumentFormsText = {
  title: 'Lembar isian alat ukur',
}

/** Title of the file: codes only. */
export function instrumentFormsTitle({ code, program }: InstrumentForms): string {
  return ['Alat ukur', code, program?.code].filter(Boolean).join(' ')
}
