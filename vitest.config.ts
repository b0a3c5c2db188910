import { defineConfig } from 'vitest/config'

const summary = process.env.HEARSAY_TEST_SUMMARY

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By default one core is left free, which on two halves the speed.
    maxWorkers: '100%',
    // .ci/run reads the counts from a file; a person reads the default reporter.
    reporters: summary ? ['default', ['json', { outputFile: summary }]] : ['default'],
  },
})
