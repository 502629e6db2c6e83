import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Some tests load the embedding model or run the built command line in a process of its own.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/**'], exclude: ['**/*.examples.ts'], reporter: ['text-summary'] },
  },
});
