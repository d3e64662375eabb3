import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The host's parts run without VS Code, against a fake of what they use of it.
  resolve: { alias: { vscode: fileURLToPath(new URL('test/unit/host/fakes/vscode.ts', import.meta.url)) } },
  test: {
    include: ['test/unit/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    reporters: ['default'],
  },
});
