import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** onnxruntime's telemetry leaves a log named by process id in /tmp wherever it runs. */
function telemetryLogs(pid: number): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('mat-debug') && name.includes(String(pid)));
}

it('leaves no trace of telemetry behind a question', () => {
  const asked = spawnSync(process.execPath, [BIN, 'ask', '什么是供应链韧性？', '--json'], { encoding: 'utf8' });
  expect(asked.status).toBe(0);
  expect(telemetryLogs(asked.pid)).toEqual([]);
});
