import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildBin } from '../support/built-bin.js';
import { TEST_INDEX } from '../support/command-line.js';

/** onnxruntime's telemetry leaves a log named by process id in /tmp wherever it runs. */
function telemetryLogs(pid: number, since: number): readonly string[] {
  return readdirSync(tmpdir())
    .filter((name) => name.startsWith('mat-debug') && name.includes(String(pid)))
    .filter((name) => statSync(join(tmpdir(), name)).mtimeMs >= since);
}

it('leaves no trace of telemetry behind a question', () => {
  const started = Date.now();
  const ask = [buildBin().bin, 'ask', '什么是供应链韧性？', '--json', '--index', TEST_INDEX];
  const asked = spawnSync(process.execPath, ask, { encoding: 'utf8' });
  expect(asked.status).toBe(0);
  expect(telemetryLogs(asked.pid, started)).toEqual([]);
});
