import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { Command, CommandContext, Parts } from '../../../src/bot/adapters/terminal/command.js';
import { ask } from '../../../src/bot/adapters/terminal/commands/ask.js';
import { chat } from '../../../src/bot/adapters/terminal/commands/chat.js';
import { Output } from '../../../src/bot/adapters/terminal/output.js';
import { createAdviser } from '../../../src/bot/answer/index.js';
import { readConfig, type Config } from '../../../src/bot/config.js';
import type { KnowledgeIndex } from '../../../src/knowledge/index.js';
import { scriptedModel } from '../../eval/planner/scripted-model.js';
import { openBundledKnowledge } from '../../support/bundled-knowledge.js';
import type { ModelScript } from '../../support/model-server/model-answer.js';
import { useModel } from '../../support/model-server/model-use.js';
import { startModelServer, type ModelServer } from '../../support/model-server/start-model-server.js';
import { Screen } from '../../support/screen.js';

const QUESTION = '2022年稀土和家具的出口额分别是多少？';
/** Longer than any of these tests: what ends a wait is the person who waits. */
const DEADLINE_MS = 600_000;

let knowledge: KnowledgeIndex;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
afterAll(() => knowledge.close());

let server: ModelServer;
afterEach(() => server.close());

/** A model that writes what it has to say, and never comes to its end. */
const stalling: ModelScript = (request, number) => {
  const answer = scriptedModel(request, number);
  return answer.kind === 'text' ? { kind: 'stall', text: `${answer.text}\n\n以` } : answer;
};

const absent = (): never => {
  throw new Error('Not a part of this test.');
};

function parts(): Parts {
  return {
    version: 'test',
    openKnowledge: () => Promise.resolve({ ...knowledge, close: () => Promise.resolve() }),
    createAdviser: (given) => Promise.resolve(createAdviser({ ...given, version: 'test' })),
    openModel: () => Promise.resolve(useModel(server, 'rules', DEADLINE_MS)),
    openPlatforms: absent,
    serveAgent: absent,
    registerDiscord: absent,
    examine: absent,
    readFeedback: absent,
    erase: absent,
    createBriefer: absent,
    createResponder: absent,
  };
}

interface Setting {
  readonly rows?: number;
  readonly redrawing?: Config['redrawing'];
  readonly output?: CommandContext['options']['output'];
}

interface Run {
  readonly screen: Screen;
  readonly type: (keys: string) => void;
  readonly interrupt: () => void;
  readonly ended: Promise<unknown>;
}

/** Runs a command at a screen that shows standard output and standard error alike. */
async function start(
  command: Command,
  script: ModelScript,
  { rows = 40, redrawing = 'allowed', output = 'text' }: Setting = {},
): Promise<Run> {
  server = await startModelServer(script);
  const screen = new Screen({ columns: 60, rows });
  const keyboard = Object.assign(new PassThrough(), { isTTY: true } as const);
  const interruption = new AbortController();
  const ended = command({
    argument: QUESTION,
    options: { output },
    config: { ...readConfig(), language: null, locale: 'zh', colour: 'refused', redrawing },
    parts: parts(),
    input: keyboard,
    output: new Output(screen),
    notices: new Output(screen),
    signal: interruption.signal,
  });
  return { screen, type: (keys) => keyboard.write(keys), interrupt: () => interruption.abort(), ended };
}

const shows = (screen: Screen, words: string): Promise<void> => expect.poll(() => screen.text).toContain(words);

/** What a screen shows in the end. */
async function endOf(command: Command, setting: Setting): Promise<string> {
  const { screen, ended } = await start(command, scriptedModel, setting);
  await ended;
  await server.close();
  return screen.text;
}

describe('lianwen ask at a terminal', () => {
  it('shows sentences as they pass, and the reply in their place once the wait is ended', async () => {
    const { screen, interrupt, ended } = await start(ask, stalling);
    await shows(screen, '4639.3');
    expect(screen.text).not.toContain('来源');
    interrupt();
    await ended;
    expect(screen.text).toContain('来源');
    expect(screen.text.match(/4639\.3/gu)).toHaveLength(1);
  });

  it.each<[string, Setting]>([
    ['an ordinary terminal', {}],
    ['a terminal that is lower than the reply', { rows: 4 }],
    ['a terminal without room', { rows: 2 }],
  ])('leaves %s as it would be without', async (_, setting) => {
    expect(await endOf(ask, setting)).toBe(await endOf(ask, { ...setting, redrawing: 'refused' }));
  });

  it('shows nothing beside JSON', async () => {
    const { screen, interrupt, ended } = await start(ask, stalling, { output: 'json' });
    await expect.poll(() => server.requests).toHaveLength(1);
    interrupt();
    await ended;
    expect(screen.text.replaceAll('\n', '')).toMatch(/^\{"id":null,.*\}$/u);
  });
});

describe('the chat at a terminal', () => {
  const CTRL_C = '\u0003';

  it('shows sentences as they pass; Ctrl-C ends the wait, not the answer', async () => {
    const { screen, type, ended } = await start(chat, stalling);
    await shows(screen, '问>');
    type(`${QUESTION}\r`);
    await shows(screen, '4639.3');
    expect(screen.text).not.toContain('来源');
    type(CTRL_C);
    await shows(screen, '来源');
    expect(screen.text.match(/4639\.3/gu)).toHaveLength(1);
    type('/quit\r');
    await ended;
  });

  it('leaves the same on the screen as without', async () => {
    const talk = async (redrawing: Config['redrawing']): Promise<string> => {
      const { screen, type, ended } = await start(chat, scriptedModel, { redrawing });
      type(`${QUESTION}\r`);
      await shows(screen, '来源');
      type('/quit\r');
      await ended;
      await server.close();
      return screen.text;
    };
    expect(await talk('allowed')).toBe(await talk('refused'));
  });
});
