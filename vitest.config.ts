import { defineConfig } from 'vitest/config'

const summary = process.env.HEARSAY_TEST_SUMMARY

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // .ci/run reads the counts from a file; a person reads the default reporter.
    reporters: summary ? ['default', ['json', { outputFile: summary }]] : ['default'],
  },
})
