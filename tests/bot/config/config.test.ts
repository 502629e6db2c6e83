import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ConfigSource, readConfig, readLocale } from '../../../src/bot/config.js';
import { InvalidConfigError } from '../../../src/bot/errors/invalid-config-error.js';
import { packageRoot, packageVersion } from '../../../src/bot/package-root.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianwen-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function source(environment: ConfigSource['environment'], platform: NodeJS.Platform = 'linux'): ConfigSource {
  return { environment, workingFolder: folder, platform, homeFolder: '/home/li' };
}

describe('readConfig', () => {
  it('uses the bundled corpus and model, and follows the question, where nothing is set', () => {
    expect(readConfig({}, source({ LANG: 'C' }))).toMatchObject({
      corpusFolder: join(packageRoot(), 'corpus'),
      modelFolder: join(packageRoot(), 'models', 'multilingual-e5-small-zh-en'),
      language: null,
      locale: 'en',
      colour: 'allowed',
      redrawing: 'allowed',
    });
  });

  it('takes options before the environment, the environment before .env', () => {
    writeFileSync(join(folder, '.env'), 'LIANWEN_CORPUS=dotenv\nLIANWEN_INDEX=dotenv\nLIANWEN_LANG="zh"\n');
    const config = readConfig({ corpus: 'option' }, source({ LIANWEN_CORPUS: 'environment', LIANWEN_INDEX: '/abs' }));
    expect(config.corpusFolder).toBe(join(folder, 'option'));
    expect(config.indexFolder).toBe('/abs');
    expect(config.language).toBe('zh');
    expect(readConfig({}, source({ LIANWEN_LANG: 'en' })).language).toBe('en');
  });

  it.each([
    ['a language it does not know', { LIANWEN_LANG: 'fr' }, 'LIANWEN_LANG'],
    ['a language in capitals', { LIANWEN_LANG: 'ZH' }, 'LIANWEN_LANG'],
  ])('refuses %s and names the variable', (_, environment, variable) => {
    expect(() => readConfig({}, source(environment))).toThrow(InvalidConfigError);
    expect(() => readConfig({}, source(environment))).toThrow(variable);
  });

  it('lets an option stand over a variable that cannot be used', () => {
    expect(readConfig({ language: 'en' }, source({ LIANWEN_LANG: 'fr' })).language).toBe('en');
  });

  it('refuses a .env that cannot be read', () => {
    mkdirSync(join(folder, '.env'));
    expect(() => readConfig({}, source({}))).toThrow(/\.env/u);
  });

  it.each([
    ['empty', ''],
    ['blank', '  '],
  ])('counts an %s variable as unset', (_, value) => {
    const config = readConfig({}, source({ LIANWEN_CORPUS: value, LIANWEN_LANG: value }));
    expect(config).toMatchObject({ corpusFolder: join(packageRoot(), 'corpus'), language: null });
  });

  it.each([
    ['linux', {}, '/home/li/.cache/lianwen'],
    ['linux', { XDG_CACHE_HOME: '/var/cache/li' }, '/var/cache/li/lianwen'],
    ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/li/.cache/lianwen'],
    ['darwin', {}, '/home/li/Library/Caches/lianwen'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/lianwen/index'],
  ] as const)('keeps indexes in the cache folder of %s with %j', (platform, environment, expected) => {
    expect(readConfig({}, source(environment, platform)).indexFolder).toBe(expected);
  });

  it.each([
    [{ NO_COLOR: '1' }, 'refused'],
    [{ NO_COLOR: '' }, 'allowed'],
    [{ TERM: 'dumb' }, 'refused'],
    [{ TERM: 'xterm-256color' }, 'allowed'],
  ])('with %j has colours %s', (environment, colour) => {
    expect(readConfig({}, source(environment)).colour).toBe(colour);
  });
});

describe('readLocale', () => {
  it.each([
    [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
    [{ LC_MESSAGES: 'zh_TW', LANG: 'en_US.UTF-8' }, 'zh'],
    [{ LC_ALL: '', LANG: 'zh_CN' }, 'zh'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
  ])('of %j is %s', (environment, language) => {
    expect(readLocale({ environment })).toBe(language);
  });
});

describe('packageVersion', () => {
  it('is the one of package.json', () => {
    expect(packageVersion()).toMatch(/^\d+\.\d+\.\d+/u);
  });
});
