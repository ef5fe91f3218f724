type FaceProps = { /** 0 unhappy to 4 happy. */ level: number }

/** A plain face; it stands beside words that say the same, and is not read out. */
export function Face({ level }: FaceProps) {
  const bend = (level - 2) * 3
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="none">
      <circle cx="12" cy="12" r="10" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="8.6" cy="9.6" r="1.3" fill="currentColor" />
      <circle cx="15.4" cy="9.6" r="1.3" fill="currentColor" />
      <path
        d={`M7.5 ${15.5 - bend / 4} Q12 ${15.5 + bend} 16.5 ${15.5 - bend / 4}`}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </svg>
  )
}
