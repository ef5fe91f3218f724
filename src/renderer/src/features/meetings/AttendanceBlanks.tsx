import { Button } from '../../ui/Button'
import type { AttendanceSheet } from './useAttendance'

type AttendanceBlanksProps = {
  sheet: AttendanceSheet
  codes: readonly string[]
  words: (count: number) => string
}

/** Everybody was there, save those who were marked otherwise. */
export function AttendanceBlanks({ sheet, codes, words }: AttendanceBlanksProps) {
  const known = new Set(sheet.shown.attendance?.map(({ memberCode }) => memberCode))
  const count = codes.filter((code) => !known.has(code)).length
  return (
    <Button disabled={count === 0} onClick={() => sheet.markBlanks(codes)}>
      {words(count)}
    </Button>
  )
}
