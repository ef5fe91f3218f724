import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 120_000,
    // Both cores of the smallest machine; left to itself it keeps one of them back.
    maxWorkers: 2,
    // Nothing is mocked and modules keep no state of their own, so every file may use what another has loaded.
    isolate: false,
  },
})
