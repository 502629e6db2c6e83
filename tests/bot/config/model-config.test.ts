import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';

import type { ConfigSource } from '../../../src/bot/config.js';
import { readModelConfig } from '../../../src/bot/model-config.js';

function source(environment: ConfigSource['environment']): ConfigSource {
  return { environment, workingFolder: tmpdir(), platform: 'linux', homeFolder: tmpdir() };
}

const settingsOf = (environment: ConfigSource['environment']): unknown =>
  readModelConfig(undefined, source({ LIANWEN_MODEL: 'm', ...environment }))?.settings;

it.each(['https://api.example.com/v1', ' https://api.example.com/v1\n', 'https://api.example.com/v1//'])(
  'reads an address as paths are put behind it: %j',
  (address) => {
    const url = 'https://api.example.com/v1';
    expect(settingsOf({ LIANWEN_MODEL_URL: address })).toMatchObject({ host: 'openai-compatible', url });
    expect(settingsOf({ ANTHROPIC_API_KEY: 'k', ANTHROPIC_BASE_URL: address })).toMatchObject({
      host: 'anthropic',
      url,
    });
  },
);
