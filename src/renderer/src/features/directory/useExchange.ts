import { useEffect, useState } from 'react'
import type { ImportDefaults } from '../../../../domain/directoryExchange/planImport'
import { positionOf } from '../../../../domain/geo/position'
import { useOpenGroup } from '../../state/openGroup'
import { type ExchangeReading, MOST_CHOSEN_BYTES } from './exchangeFile'
import { readExchange } from './readExchange'

export type ExchangeChoices = Omit<ImportDefaults, 'today' | 'agency'>

/** The files being taken in and what they tell beside the directory as it stands now. */
export type Exchange = {
  files: readonly File[]
  choices: ExchangeChoices
  /** Null before files are chosen and while they are read for the first time. */
  reading: ExchangeReading | null
  isReading: boolean
  choose: (files: readonly File[]) => void
  setChoices: (choices: ExchangeChoices) => void
}

/** Reads chosen files, and again whenever the directory or a choice has changed meanwhile. */
export function useExchange(): Exchange {
  const { group, today, agency: agencyFile } = useOpenGroup()
  const [files, setFiles] = useState<readonly File[]>([])
  const [choices, setChoices] = useState<ExchangeChoices>({
    category: 'kesejahteraanSosial',
    systemKind: 'formal',
  })
  const [reading, setReading] = useState<ExchangeReading | null>(null)
  const [isReading, setIsReading] = useState(false)
  const existing = group.records.resource
  const agency = agencyFile?.records.agency[0]
  useEffect(() => {
    if (files.length === 0) return
    const given = new AbortController()
    setIsReading(true)
    const defaults = { ...choices, today, agency: agency ? positionOf(agency) : null }
    readExchange(files, existing, defaults, given.signal).then((answer) => {
      if (given.signal.aborted) return
      setReading(answer)
      setIsReading(false)
    })
    return () => given.abort()
  }, [files, existing, choices, today, agency])
  return {
    files,
    choices,
    reading,
    isReading,
    choose: (chosen) => {
      const isLarge = chosen.reduce((sum, { size }) => sum + size, 0) > MOST_CHOSEN_BYTES
      const trouble = { code: 'tooLarge', fileName: chosen[0]?.name ?? '' } as const
      setReading(isLarge ? { ok: false, trouble } : null)
      setFiles(isLarge ? [] : chosen)
      if (chosen.length === 0 || isLarge) setIsReading(false)
    },
    setChoices,
  }
}
