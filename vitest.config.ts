import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Vitest leaves a core free, which on two cores is half the machine; many tests wait for processes that they started.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A worker loads LangChain, Bolt, zod and the model once, not for each of hundreds of files; no test replaces a module.
    isolate: false,
    // What a test does to the environment or the console ends before the next.
    unstubEnvs: true,
    restoreMocks: true,
    globalSetup: ['tests/support/build-bundled-index.ts'],
    // Some tests load the embedding model, index the paper, or run the built command line in a process of its own.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A machine at work is slow: what is waited for ends with the test, not before.
    expect: { poll: { timeout: 180_000 } },
    coverage: { include: ['src/**'], exclude: ['**/*.examples.ts'], reporter: ['text-summary'] },
  },
});
