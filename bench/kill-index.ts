// `tsx bench/kill-index.ts`: kills the built program twenty times while it makes an index, at random moments, and opens
// what is left each time. Needs dist/. Ends with 1 where an index does not load.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ROOT, runNode } from './processes.js';

const KILLS = 20;
const BIN = join(ROOT, 'dist', 'main.js');

/** Every so many lines of anticipated questions are worded anew: for all others vectors come with the package. */
const EVERY = 16;

/** The bundled corpus, of which some seconds are to be embedded. */
async function copyCorpus(target: string): Promise<string> {
  await cp(join(ROOT, 'corpus'), target, { recursive: true });
  const file = join(target, 'industrial-innovation', 'questions.jsonl');
  const lines = (await readFile(file, 'utf8')).split('\n');
  await writeFile(
    file,
    lines.map((line, at) => (at % EVERY === 0 ? line.replaceAll('？"', '呢？"') : line)).join('\n'),
  );
  return target;
}

const folder = await mkdtemp(join(tmpdir(), 'lianwen-kill-'));
let failures = 0;
try {
  const corpus = await copyCorpus(join(folder, 'corpus'));
  const own = (index: string): readonly string[] => ['--json', '--corpus', corpus, '--index', index];
  const whole = await runNode([BIN, 'index', ...own(join(folder, 'whole'))]);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const index = join(folder, `index-${kill}`);
    const delayMs = Math.random() * whole.seconds * 1000;
    const child = spawn(process.execPath, [BIN, 'index', ...own(index)], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    await setTimeout(delayMs);
    child.kill('SIGKILL');
    await ended;
    const left = await readdir(index).catch((): string[] => []);
    const answer = await runNode([BIN, 'search', '供应链韧性', ...own(index)]).catch((error: unknown) => error);
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
