import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What a whole process took, from its start to its end. */
export interface ProcessCost {
  readonly seconds: number;
  /** Peak of resident memory, threads included. */
  readonly megabytes: number;
  readonly output: string;
}

/**
 * Makes a process say its peak memory as its last word on standard error. Linux' own figure of a process (VmHWM) begins
 * at its exec; `maxRSS` begins with what its parent held when it was forked, which is more than ours.
 */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync } from 'node:fs';
  const status = '/proc/self/status';
  process.on('exit', () => {
    const peak = existsSync(status) ? /VmHWM:\\s*(\\d+)/u.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
    process.stderr.write('\\npeak ' + (peak ?? process.resourceUsage().maxRSS));
  });
`)}`;

/** Runs Node with these arguments to its end. Rejects where it fails. */
export async function runNode(args: readonly string[]): Promise<ProcessCost> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', TELL_MEMORY, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  await once(child, 'close');
  const seconds = (performance.now() - start) / 1000;
  if (child.exitCode !== 0) throw new Error(`node ${args.join(' ')} ended with ${child.exitCode}: ${errors}`);
  return { seconds, megabytes: Number(/peak (?<kilobytes>\d+)$/u.exec(errors)?.groups?.['kilobytes']) / 1024, output };
}

/**
 * Runs the contenders by turns, so that a busy moment of the machine hits all alike, and gives for each the run of
 * median time.
 */
export async function runByTurns<Name extends string>(
  contenders: Readonly<Record<Name, () => Promise<ProcessCost>>>,
  rounds: number,
): Promise<Readonly<Record<Name, ProcessCost>>> {
  const runs: [name: string, cost: ProcessCost][] = [];
  const entries: [string, () => Promise<ProcessCost>][] = Object.entries(contenders);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of entries) runs.push([name, await run()]);
  }
  const median = (name: string): ProcessCost => {
    const costs = runs.filter(([one]) => one === name).map(([, cost]) => cost);
    const sorted = costs.toSorted((left, right) => left.seconds - right.seconds);
    const middle = sorted[Math.floor(sorted.length / 2)];
    if (middle === undefined) throw new RangeError('No run to take the median of.');
    return middle;
  };
  return Object.fromEntries(entries.map(([name]) => [name, median(name)])) as Readonly<Record<Name, ProcessCost>>;
}
