import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** onnxruntime's telemetry leaves a log named by process id in /tmp wherever it runs. */
function telemetryLogs(pid: number, since: number): readonly string[] {
  return readdirSync(tmpdir())
    .filter((name) => name.startsWith('mat-debug') && name.includes(String(pid)))
    .filter((name) => statSync(join(tmpdir(), name)).mtimeMs >= since);
}

it('leaves no trace of telemetry behind a question', () => {
  const started = Date.now();
  const asked = spawnSync(process.execPath, [BIN, 'ask', '什么是供应链韧性？', '--json'], { encoding: 'utf8' });
  expect(asked.status).toBe(0);
  expect(telemetryLogs(asked.pid, started)).toEqual([]);
});
