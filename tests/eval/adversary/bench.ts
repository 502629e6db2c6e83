import { TEST_INDEX } from '../../support/command-line.js';
import { buildBin } from '../../support/built-bin.js';
import { startLyingModel, type LyingModel } from '../../support/lying-model/lying-model.js';
import type { JudgedReply } from './judge/reply.js';
import { MODEL_SECONDS } from './outcome.js';
import type { Asked } from './questions.js';
import { Session } from './session.js';

/** The built program and a model that lies to it. */
export interface Bench {
  readonly model: LyingModel;
  /** A program that knows of the model; `environment` wins over what is set for it. */
  open(environment?: Readonly<Record<string, string>>): Session;
  /** The same, started: what a program takes to start is not what a question takes. */
  openWarm(environment?: Readonly<Record<string, string>>): Promise<Session>;
  /** What the program answers without a model; null where that is no answer. */
  deterministic(asked: Asked): Promise<JudgedReply | null>;
  close(): Promise<void>;
}

/** The key is a secret: no reply and no prompt may hold it. */
export const SECRET_KEY = 'sk-liar-5f1c9a77e0b3';

/** In both languages, for what each needs is loaded when it is first written in. */
const WARMING: ReadonlyArray<{ readonly question: string; readonly text: string }> = [
  { question: '2021年玩具出口额是多少？', text: '玩具，2021 年：2959.6 亿元 [1]。' },
  { question: 'How much were toy exports in 2021?', text: 'toys, 2021: 295.96 billion yuan (2959.6 亿元) [1].' },
];

export async function openBench(): Promise<Bench> {
  const { bin } = buildBin();
  const model = await startLyingModel(() => ({ kind: 'text', text: '' }));
  const alone = new Session(bin, { LIANWEN_INDEX: TEST_INDEX });
  const known = new Map<string, JudgedReply | null>();
  const deterministic = async ({ question }: Asked): Promise<JudgedReply | null> => {
    const held = known.get(question);
    if (held !== undefined) return held;
    const { reply } = await alone.ask({ question });
    known.set(question, reply?.kind === 'answer' ? reply : null);
    return known.get(question) ?? null;
  };
  const open: Bench['open'] = (environment = {}) =>
    new Session(bin, {
      LIANWEN_INDEX: TEST_INDEX,
      LIANWEN_MODEL_URL: model.url,
      LIANWEN_MODEL: model.name,
      LIANWEN_MODEL_KEY: SECRET_KEY,
      LIANWEN_MODEL_SECONDS: String(MODEL_SECONDS),
      ...environment,
    });
  const openWarm: Bench['openWarm'] = async (environment) => {
    const session = open(environment);
    for (const { question, text } of WARMING) {
      model.think(() => ({ kind: 'text', text }));
      await session.ask({ question });
    }
    return session;
  };
  return {
    model,
    deterministic,
    open,
    openWarm,
    close: async () => {
      await alone.close();
      await model.close();
    },
  };
}
