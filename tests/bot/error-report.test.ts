import { describe, expect, it } from 'vitest';
import { errorMessage } from '../../src/bot/error-report.js';

const asked = { language: null, locale: 'en' } as const;

/** What an import of a package throws that is not there: the real error. */
const failedImport = async (name: string): Promise<unknown> =>
  import(/* @vite-ignore */ name).catch((error: unknown) => error);

describe('an error as its user sees it', () => {
  it('names the package that was left out', async () => {
    const error = Object.assign(new Error("Cannot find package 'pino' imported from /x/log.js"), {
      code: 'ERR_MODULE_NOT_FOUND',
    });
    expect(errorMessage(error, null, asked)).toEqual({
      code: 'PACKAGE_MISSING',
      message: 'The package pino is not installed. Install lianwen without --omit=optional.',
    });
    expect(errorMessage(error, '中文问题', asked).message).toContain('没有安装软件包 pino');
  });

  it('takes a file of our own that is missing for what it is', async () => {
    expect(errorMessage(await failedImport('./no-such-file.js'), null, asked).code).toBe('INTERNAL');
  });
});
