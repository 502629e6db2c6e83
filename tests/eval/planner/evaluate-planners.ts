import { createAdviser, type Adviser } from '../../../src/bot/answer/index.js';
import { readModelConfig } from '../../../src/bot/model-config.js';
import type { LanguageModel, ModelPort } from '../../../src/bot/models/language-model.js';
import type { Transport } from '../../../src/bot/models/model-http.js';
import type { ModelSettings } from '../../../src/bot/models/model-settings.js';
import { openLanguageModel } from '../../../src/bot/models/open-language-model.js';
import type { KnowledgeIndex } from '../../../src/knowledge/index.js';
import { startModelServer } from '../../support/model-server/start-model-server.js';
import { Recording } from '../../support/recorded-transport.js';
import { plannerCases } from './planner-cases.js';
import { reportPlanners, type Answered } from './report-planners.js';
import { scriptedModel } from './scripted-model.js';

/** What was exchanged with the scripted model. */
export const RECORDING = new URL('recorded.jsonl', import.meta.url);

/** What the recording was made with; a name of its own, so that nobody takes it for a vendor's. */
const SCRIPTED: ModelSettings = {
  host: 'openai-compatible',
  url: 'http://127.0.0.1/v1',
  model: 'scripted',
  key: null,
  deadlineMs: 60_000,
};

/** Whose answers are looked at, and where the model's come from. */
export interface PlannerRun {
  /** The rules alone, or the rules beside a model that plans and writes. */
  readonly planner: 'rules' | 'model';
  /** Questions of each development set. */
  readonly sample: number;
  /** Whether exchanges are kept in the repository's recording. */
  readonly record: boolean;
}

/** Rules and model side by side. The model is the configured one; without one, the recording or, to record, the script. */
export async function evaluatePlanners(knowledge: KnowledgeIndex, run: PlannerRun): Promise<void> {
  const columns = [await answersOf(createAdviser({ knowledge, version: 'eval' }), null, run)];
  if (run.planner === 'model') {
    const { port, close } = await openModel(run.record);
    const counted = new CountedPort(port);
    const adviser = createAdviser({ knowledge, version: 'eval', model: { port: counted, planner: 'model' } });
    columns.push(await answersOf(adviser, counted, run));
    await close();
  }
  reportPlanners(columns);
}

async function answersOf(
  adviser: Adviser,
  port: CountedPort | null,
  { sample }: PlannerRun,
): Promise<{ readonly name: string; readonly answered: readonly Answered[] }> {
  const answered: Answered[] = [];
  for (const { set, question, faults } of plannerCases(sample)) {
    const started = performance.now();
    const reply = await adviser.answer({ text: question });
    const milliseconds = performance.now() - started;
    const { calls, tokens } = port?.taken() ?? { calls: 0, tokens: 0 };
    answered.push({ set, question, kind: reply.kind, faults: faults(reply), milliseconds, calls, tokens });
  }
  return { name: port === null ? 'rules' : `model (${port.name})`, answered };
}

/** A port that remembers the question it was begun for. */
class CountedPort implements ModelPort {
  readonly name: string;
  readonly #port: ModelPort;
  #last: LanguageModel | null = null;

  constructor(port: ModelPort) {
    this.name = port.name;
    this.#port = port;
  }

  begin(signal?: AbortSignal): LanguageModel {
    this.#last = this.#port.begin(signal);
    return this.#last;
  }

  /** What the last question cost; nothing where it was not asked. */
  taken(): LanguageModel['spent'] | null {
    const spent = this.#last?.spent ?? null;
    this.#last = null;
    return spent;
  }
}

interface OpenModel {
  readonly port: ModelPort;
  readonly close: () => Promise<void>;
}

async function openModel(record: boolean): Promise<OpenModel> {
  const configured = readModelConfig(undefined);
  if (configured !== null) return { port: openLanguageModel(configured.settings), close: async () => undefined };
  const recording = new Recording(RECORDING);
  if (!record) return { port: replayed(recording), close: async () => undefined };
  const server = await startModelServer(scriptedModel);
  const send: Transport = (input, init) => fetch(input, init);
  const port = openLanguageModel({ ...SCRIPTED, url: server.url }, { transport: recording.recording(send) });
  return {
    port,
    close: async () => {
      recording.save();
      await server.close();
    },
  };
}

export function replayed(recording: Recording): ModelPort {
  return openLanguageModel(SCRIPTED, { transport: recording.replaying() });
}
