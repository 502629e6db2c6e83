// `npm run bench`: prints every figure beside a baseline of the same run. With --write it also replaces RESULTS.md.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { buildChildren } from './build-children.js';
import { coldStart } from './cold-start.js';
import { indexBuild } from './index-build.js';
import { ROOT } from './processes.js';
import { questionCost } from './question-cost.js';
import { renderSection } from './report.js';
import { tableCost } from './table-cost.js';

const SECTIONS = {
  'cold-start': coldStart,
  'index-build': indexBuild,
  'question-cost': questionCost,
  'table-cost': tableCost,
};

/** Machine, Node and data: what figures are worth nothing without. */
async function surroundings(): Promise<string> {
  const data = join(ROOT, 'bench', 'data');
  const hash = createHash('sha256');
  const entries = await readdir(data, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  for (const file of files.toSorted()) hash.update(await readFile(file));
  const processor = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`;
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  // Other work on the machine hits the contenders unequally: figures to be kept are taken when it is idle.
  const load = `load ${(loadavg()[0] ?? 0).toFixed(1)} at the start`;
  return `${processor}, ${memory}, ${load}, Node ${process.version}, data ${hash.digest('hex').slice(0, 12)}. Ratios hold on other machines, times do not.`;
}

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const child = await buildChildren();
const parts = ['# Benchmarks', '', await surroundings(), ''];
process.stdout.write(`${parts.join('\n')}\n`);
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const section = renderSection(await measure(child));
  process.stdout.write(`${section}\n`);
  parts.push(section);
}
if (process.argv.includes('--write')) await writeFile(join(ROOT, 'bench', 'RESULTS.md'), parts.join('\n'));
