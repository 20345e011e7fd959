import path from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * Programs of ours that tests start again and again: Node keeps what it has compiled of them. Read when a process
 * starts, so it holds for those that tests start and not for their own; where time is measured, it is not set.
 */
const COMPILED = { NODE_COMPILE_CACHE: path.join(import.meta.dirname, '.cache/node') };

/**
 * Unit and golden tests need nothing; site and browser tests share one build of the site, made beforehand. Time is
 * measured last and alone, when no other test takes the processor.
 */
export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    // The default leaves one processor idle; on two that doubles the time.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          env: COMPILED,
          include: ['tests/{scripts,src,charts,house,attack}/**/*.test.ts'],
          setupFiles: ['tests/support/seed.ts', 'tests/support/left-as-found.ts'],
          // Loading the same modules anew for each of some hundred files takes longer than most of the tests in them.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          env: COMPILED,
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: ['tests/support/build-site.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: { name: 'limits', include: ['tests/limits/**/*.test.ts'], sequence: { groupOrder: 2 } },
      },
    ],
    coverage: {
      provider: 'v8',
      include: [
        'scripts/**/*.ts',
        'attack/**/*.ts',
        'src/{domain,charts,embed,i18n,build,search}/**/*.ts',
        'src/client/{embed-choice,measure-choice,with-list,sort-order}.ts',
      ],
      // What only starts the others is tested from the command line.
      exclude: [
        'scripts/{build-data,bound-memory,export-files,make-examples,audit,release,measures,bench-protect}.ts',
        'scripts/press-files.ts',
        'scripts/press/png-worker.ts',
        'scripts/press/briefing/worker.ts',
        'scripts/bench/**',
      ],
      reporter: ['text-summary'],
      thresholds: { perFile: true, lines: 80, statements: 80, functions: 80 },
    },
  },
});
