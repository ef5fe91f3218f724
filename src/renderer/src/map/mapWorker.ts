import { setWorkerUrl } from 'maplibre-gl'
import address from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

type Policy = { createScriptURL(wanted: string): string | null }
type TrustedTypes = { createPolicy(name: 'default', policy: Policy): unknown }

const workerAddress = new URL(address, location.href).href

// MapLibre names its worker by a plain text, which only a default policy can vouch for: this one knows that single
// address, and no markup and no script at all.
;(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL: (wanted) => (wanted === workerAddress ? wanted : null),
})
setWorkerUrl(workerAddress)
