import { readSettings, thisProcess, type ConfigSource, type Settings } from './config.js';
import { InvalidConfigError } from './errors/invalid-config-error.js';
import { PLANNERS, type PlannerKind } from './models/planner-kind.js';
import { MODEL_SECONDS, type ModelSettings } from './models/model-settings.js';
import { baseAddress, readChoice, readKey, readUrl, readWhole } from './read-setting.js';

/** A language model, and who plans. */
export interface ModelConfig {
  readonly settings: ModelSettings;
  readonly planner: PlannerKind;
}

const ANTHROPIC_URL = 'https://api.anthropic.com';

/**
 * The language model that is set; null where none is. An Anthropic key alone sets none: it may be meant for another
 * program.
 *
 * @param planner what the command line says; it wins
 * @throws InvalidConfigError naming the variable that is wrong or missing
 */
export function readModelConfig(
  planner: PlannerKind | undefined,
  source: ConfigSource = thisProcess(),
): ModelConfig | null {
  const settings = readSettings(source);
  const chosen = planner ?? readChoice('LIANWEN_PLANNER', PLANNERS, 'rules', settings);
  const model = readModel(settings);
  if (model !== null) return { settings: model, planner: chosen };
  if (chosen === 'rules') return null;
  throw new InvalidConfigError('LIANWEN_PLANNER', chosen, { kind: 'planner' });
}

function readModel(settings: Settings): ModelSettings | null {
  const url = readUrl('LIANWEN_MODEL_URL', 'https://api.openai.com/v1', settings);
  const model = settings.get('LIANWEN_MODEL');
  if (model === null) {
    if (url === null) return null;
    throw new InvalidConfigError('LIANWEN_MODEL', '', { kind: 'model' });
  }
  const common = { model, deadlineMs: readWhole('LIANWEN_MODEL_SECONDS', MODEL_SECONDS, settings) * 1000 };
  if (url !== null) {
    const key = readKey('LIANWEN_MODEL_KEY', settings);
    return { host: 'openai-compatible', url: baseAddress(url), key, ...common };
  }
  const key = readKey('ANTHROPIC_API_KEY', settings);
  if (key === null)
    throw new InvalidConfigError('LIANWEN_MODEL_URL', '', { kind: 'address', example: 'https://api.openai.com/v1' });
  const base = readUrl('ANTHROPIC_BASE_URL', ANTHROPIC_URL, settings);
  return { host: 'anthropic', url: baseAddress(base ?? ANTHROPIC_URL), key, ...common };
}
