import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Bench } from './bench.js';
import { addedNotes, judge } from './judge/judge.js';
import type { Outcome } from './outcome.js';
import type { Asked } from './questions.js';
import type { Session } from './session.js';
import { WIRE_FAULTS, type WireFault } from './wire/faults.js';

/** Asks the questions of each fault of the wire in a program of its own, so that none is spared by what went before. */
export async function runWireCases(questions: readonly Asked[], bench: Bench): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [kind, answer] of Object.entries(WIRE_FAULTS) as Array<[WireFault, (typeof WIRE_FAULTS)[WireFault]]>) {
    const session = await bench.openWarm();
    bench.model.think(() => answer);
    for (const asked of questions) outcomes.push(await runWireCase(kind, asked, bench, session));
    await session.close();
  }
  return outcomes;
}

/** Base addresses behind which no model is. */
export async function runAddressCases(questions: readonly Asked[], bench: Bench): Promise<readonly Outcome[]> {
  const page = await startPage();
  const { port } = page.address() as AddressInfo;
  const addresses = {
    'nobody listens': 'http://127.0.0.1:9/v1',
    'a web site': `http://127.0.0.1:${port}/`,
    'an address without /v1': bench.model.url.replace(/\/v1$/u, ''),
    'a name that is none': 'http://model.invalid/v1',
  };
  const outcomes: Outcome[] = [];
  for (const [kind, url] of Object.entries(addresses)) {
    const session = await bench.openWarm({ LIANWEN_MODEL_URL: url });
    for (const asked of questions) outcomes.push({ ...(await runWireCase(kind, asked, bench, session)), told: true });
    await session.close();
  }
  page.closeAllConnections();
  page.close();
  return outcomes;
}

async function startPage(): Promise<Server> {
  const page = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Welcome!</body></html>');
  });
  await new Promise<void>((resolve) => {
    page.listen(0, '127.0.0.1', resolve);
  });
  return page;
}

async function runWireCase(kind: string, asked: Asked, bench: Bench, session: Session): Promise<Outcome> {
  const before = bench.model.heard.length;
  const { reply, milliseconds, noise } = await session.ask({ question: asked.question });
  const deterministic = await bench.deterministic(asked);
  const told = bench.model.heard.length > before;
  const base = { group: 'wire', kind, asked, seed: 0, told, lies: [], milliseconds, reply, noise } as const;
  if (!reply || !deterministic) return { ...base, leaks: [], fate: 'nothing', said: false };
  const { leaks, fate } = judge(reply, deterministic, null);
  return { ...base, leaks, fate, said: addedNotes(reply, deterministic).length > 0 };
}
