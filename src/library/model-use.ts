import { InvalidArgumentError } from '../bot/errors/invalid-argument-error.js';
import type { ModelPort, ModelUse } from '../bot/models/language-model.js';
import { MODEL_SECONDS } from '../bot/models/model-settings.js';
import { baseAddress } from '../bot/read-setting.js';
import type { ModelOptions } from './requests.js';

/**
 * The model that an adviser is opened with; null where there is none, and then none of its code is loaded.
 *
 * @throws InvalidArgumentError where a model is to plan and none is given
 */
export async function modelUse({ model, planner = 'rules', modelSeconds }: ModelOptions): Promise<ModelUse | null> {
  if (model === undefined && planner === 'rules') return null;
  if (model === undefined) {
    const expected = 'an address or a chat model, to plan with';
    throw new InvalidArgumentError('openAdviser', { kind: 'argument', name: 'model', expected });
  }
  return { port: await openPort(model, (modelSeconds ?? MODEL_SECONDS.usual) * 1000), planner };
}

async function openPort(model: NonNullable<ModelOptions['model']>, deadlineMs: number): Promise<ModelPort> {
  if (!('url' in model)) {
    const { openBroughtModel } = await import('../bot/models/open-brought-model.js');
    return openBroughtModel(model, { deadlineMs });
  }
  const { openLanguageModel } = await import('../bot/models/open-language-model.js');
  const { url, model: name, key = null } = model;
  return openLanguageModel({ host: 'openai-compatible', url: baseAddress(url), model: name, key, deadlineMs });
}
