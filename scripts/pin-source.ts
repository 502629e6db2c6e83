// Pins the paper's text, which the project does not hold, so that a test can prove the corpus against it:
//   npx tsx scripts/pin-source.ts PAPER.txt
// writes tests/knowledge/documents/fidelity.pins.json. Run it again only if the source itself changes.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pinMultiset, pinSequence, takeApart } from './source-pins.js';

const PINS = new URL('../tests/knowledge/documents/fidelity.pins.json', import.meta.url);

const [path] = process.argv.slice(2);
if (path === undefined) {
  throw new Error('Name the text file of the paper: npx tsx scripts/pin-source.ts PAPER.txt');
}
const bytes = readFileSync(path);
const text = bytes.toString('utf8');
const { sections, tables, furniture } = takeApart(text);
const pins = {
  sourceSha256: createHash('sha256').update(bytes).digest('hex'),
  source: pinSequence(text),
  furniture: furniture.join(' '),
  sections: Array.from(sections, ([name, part]) => ({ name, ...pinSequence(part) })),
  tables: Array.from(tables, ([name, part]) => ({ name, ...pinMultiset(part) })),
};
writeFileSync(PINS, `${JSON.stringify(pins, null, 2)}\n`);
