/** The Electron executable for this clone; needs `setup` (or `npm test`, `npm start`) once beforehand. */
export function electronPath(): string

export function setup(options?: { electron?: boolean; retryDownload?: boolean }): Promise<void>
