import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build-bundled-index.ts'],
    // Some tests load the embedding model, index the paper, or run the built command line in a process of its own.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A machine at work is slow: what is waited for ends with the test, not before.
    expect: { poll: { timeout: 180_000 } },
    coverage: { include: ['src/**'], exclude: ['**/*.examples.ts'], reporter: ['text-summary'] },
  },
});
