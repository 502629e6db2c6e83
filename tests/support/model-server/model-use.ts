import type { ModelUse } from '../../../src/bot/models/language-model.js';
import type { PlannerKind } from '../../../src/bot/models/planner-kind.js';
import { openLanguageModel } from '../../../src/bot/models/open-language-model.js';
import type { ModelServer } from './start-model-server.js';

/** Time enough for a loaded machine: nothing of what is tested takes long. */
const PATIENCE_MS = 30_000;

/** The model behind a test server, as an adviser uses it. */
export function useModel({ url }: Pick<ModelServer, 'url'>, planner: PlannerKind, deadlineMs = PATIENCE_MS): ModelUse {
  const settings = { host: 'openai-compatible', url, model: 'test-1', key: 'sk-secret', deadlineMs } as const;
  return { port: openLanguageModel(settings), planner };
}
