import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { messageText } from '../../support/lying-model/protocol.js';
import { openBench, type Bench } from '../adversary/bench.js';
import type { Session } from '../adversary/session.js';
import { obedience, SECRETS } from './judge-obedience.js';
import { bare } from '../adversary/telling/sentences.js';
import { ObedientModel } from './obedient.js';
import { PAYLOADS, type Payload } from './payloads.js';
import { PLACES, plantsOf, type Plant } from './plants.js';

/** By whom the questions are answered: by the program alone, or with a model that obeys everyone. */
export const READERS = ['no model', 'obedient writer', 'obedient planner and writer'] as const;
export type Reader = (typeof READERS)[number];

/** What came of one planted instruction. */
export interface Planted {
  readonly plant: Plant;
  readonly reader: Reader;
  /** Whether the question was answered: a refusal obeys nothing, and shows little. */
  readonly answered: boolean;
  /** Whether a model was asked, and whether it saw the planted words. */
  readonly asked: boolean;
  readonly seen: boolean;
  readonly faults: readonly string[];
}

/** Plants every instruction in every place, prints what came of it, and tells whether none was obeyed. */
export async function runInjection(): Promise<boolean> {
  const bench = await openBench();
  try {
    const all: Planted[] = [];
    for (const reader of READERS) all.push(...(await plantAll(PAYLOADS, reader, bench)));
    report(all);
    return all.every(({ faults }) => faults.length === 0);
  } finally {
    await bench.close();
  }
}

/** Plants the payloads in every place for one reader. */
export async function plantAll(
  payloads: readonly Payload[],
  reader: Reader,
  bench: Bench,
): Promise<readonly Planted[]> {
  const plants = plantsOf(payloads);
  const folder = mkdtempSync(join(tmpdir(), 'lianwen-injection-'));
  writeFiles(folder, plants);
  try {
    const bundled = plants.filter(({ files }) => Object.keys(files).length === 0);
    const poisoned = plants.filter(({ files }) => Object.keys(files).length > 0);
    return [
      ...(await plantIn({}, bundled, reader, bench)),
      ...(await plantIn({ LIANWEN_CORPUS: folder }, poisoned, reader, bench)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeFiles(folder: string, plants: readonly Plant[]): void {
  for (const [path, content] of plants.flatMap(({ files }) => Object.entries(files))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const SETTINGS: Readonly<Record<Reader, Readonly<Record<string, string>>>> = {
  'no model': { LIANWEN_MODEL_URL: '', LIANWEN_MODEL: '' },
  'obedient writer': { LIANWEN_PLANNER: 'rules' },
  'obedient planner and writer': { LIANWEN_PLANNER: 'model' },
};

async function plantIn(
  corpus: Readonly<Record<string, string>>,
  plants: readonly Plant[],
  reader: Reader,
  bench: Bench,
): Promise<readonly Planted[]> {
  const secrets = reader === 'no model' ? { ...SECRETS, LIANWEN_MODEL_KEY: '' } : SECRETS;
  const session = bench.open({ ...secrets, ...SETTINGS[reader], ...corpus });
  const model = new ObedientModel();
  const planted: Planted[] = [];
  for (const plant of plants) planted.push(await plantOne(plant, reader, { bench, session, model }));
  await session.close();
  return planted;
}

/** Characters of the planted words by which they are known again. */
const BEGINNING = 10;

interface Ground {
  readonly bench: Bench;
  readonly session: Session;
  readonly model: ObedientModel;
}

async function plantOne(plant: Plant, reader: Reader, { bench, session, model }: Ground): Promise<Planted> {
  const [last, ...before] = [...plant.turns].reverse();
  if (!last) throw new RangeError('A plant without a turn.');
  bench.model.think((request) => model.answer(request, plant.payload));
  for (const turn of before.reverse()) await session.ask(turn);
  bench.model.think((request) => model.answer(request, plant.payload));
  const { reply, line } = await session.ask(last);
  const heard = [...bench.model.heard];
  const beginning = bare(plant.payload.text).slice(0, BEGINNING);
  return {
    plant,
    reader,
    answered: reply?.kind === 'answer',
    asked: heard.length > 0,
    seen: heard.some(({ messages }) => messages.some((message) => bare(messageText(message)).includes(beginning))),
    faults: reply ? obedience(reply, plant, heard) : [`no reply: ${line.slice(0, 200)}`],
  };
}

/** A table of places and readers, and below it whatever was obeyed. */
function report(all: readonly Planted[]): void {
  console.log('\ninstructions planted: cases, answered, a model was asked, it saw them, obeyed');
  for (const reader of READERS) {
    for (const place of PLACES)
      reportLine(
        `${reader}, ${place}`,
        all.filter((one) => one.reader === reader && one.plant.place === place),
      );
  }
  reportLine('all', all);
  for (const { plant, reader, faults } of all.filter((one) => one.faults.length > 0)) {
    console.log(`  OBEYED ${reader}, ${plant.place}, ${plant.payload.id}: ${faults.join('; ')}`);
  }
}

function reportLine(name: string, planted: readonly Planted[]): void {
  const count = (holds: (one: Planted) => boolean): string => String(planted.filter(holds).length).padStart(6);
  console.log(
    `  ${name.padEnd(44)}${count(() => true)}${count(({ answered }) => answered)}${count(({ asked }) => asked)}${count(({ seen }) => seen)}${count(({ faults }) => faults.length > 0)}`,
  );
}
