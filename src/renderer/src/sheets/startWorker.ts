type Policy = { createScriptURL: (address: string) => string }
type TrustedTypes = { createPolicy: (name: string, policy: Policy) => Policy }

/** The page trusts no address of a script but those of its own house; the name stands in its content security policy. */
const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'guyub-worker',
  { createScriptURL: ownAddress },
)

/** Starts a worker of the app by the address that the build gave it. */
export function startWorker(address: string): Worker {
  return new Worker(trusted?.createScriptURL(address) ?? address)
}

function ownAddress(address: string): string {
  const { protocol, host, pathname } = new URL(address, location.href)
  const isOwn = protocol === location.protocol && host === location.host
  if (!isOwn || !pathname.startsWith('/assets/')) throw new Error('a worker from elsewhere')
  return address
}
