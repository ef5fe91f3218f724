import { hostname, userInfo } from 'node:os'

/** The person at this computer, as others who find the library held are told. */
export function who(): string {
  return `${userInfo().username} (${hostname()})`
}
