import { Fragment } from 'react'
import { PlaceLink } from '../../frame/PlaceLink'

type MemberLinksProps = {
  codes: readonly string[] | null | undefined
  /** Stands where no member is named. */
  nobody: string
}

/** Members by their codes, each leading to the member's sheet. */
export function MemberLinks({ codes, nobody }: MemberLinksProps) {
  if (!codes || codes.length === 0) return nobody
  return codes.map((code, index) => (
    <Fragment key={code}>
      {index > 0 && ', '}
      <PlaceLink place={{ screen: 'anggota', member: code }}>{code}</PlaceLink>
    </Fragment>
  ))
}
