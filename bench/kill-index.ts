// `tsx bench/kill-index.ts`: kills the built program twenty times while it makes an index, at random moments, and opens
// what is left each time. Needs dist/. Ends with 1 where an index does not load.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ROOT, runNode } from './processes.js';

const KILLS = 20;
const BIN = join(ROOT, 'dist', 'main.js');

const folder = await mkdtemp(join(tmpdir(), 'lianwen-kill-'));
let failures = 0;
try {
  const whole = await runNode([BIN, 'index', '--json', '--index', join(folder, 'whole')]);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const index = join(folder, `index-${kill}`);
    const delayMs = Math.random() * whole.seconds * 1000;
    const child = spawn(process.execPath, [BIN, 'index', '--json', '--index', index], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    await setTimeout(delayMs);
    child.kill('SIGKILL');
    await ended;
    const left = await readdir(index).catch((): string[] => []);
    const answer = await runNode([BIN, 'search', '供应链韧性', '--json', '--index', index]).catch(
      (error: unknown) => error,
    );
    const loads = !(answer instanceof Error);
    if (!loads) failures += 1;
    process.stdout.write(
      `killed after ${delayMs.toFixed(0)} ms, left [${left.join(', ')}]: ${loads ? 'loads' : String(answer)}\n`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.stdout.write(`${KILLS - failures} of ${KILLS} load\n`);
process.exitCode = failures === 0 ? 0 : 1;
