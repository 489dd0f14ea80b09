import { defineConfig } from 'vitest/config';

/** Pure functions of their input: their files share one set of loaded modules, which is most of their time. */
const ZUIVER = ['feiten', 'kern', 'recht', 'regels', 'scenario', 'tijdlijn', 'toets', 'zaak'].map(
  (map) => `test/${map}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'zuiver', include: ZUIVER, isolate: false } },
      { extends: true, test: { name: 'overig', include: ['test/**/*.test.ts'], exclude: ZUIVER } },
    ],
  },
});
