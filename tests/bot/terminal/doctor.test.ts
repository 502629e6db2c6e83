import { describe, expect, it } from 'vitest';
import { commandsHere } from '../../support/commands-here.js';
import { stateFolder } from '../../support/temporary-folder.js';

describe('lianwen doctor', () => {
  it.each([
    ['zh_CN.UTF-8', /^✗ 设置：.*LIANWEN_LANG.*klingon/mu, /^– MCP：/mu],
    ['C', /^✗ settings: .*LIANWEN_LANG.*klingon/imu, /^– MCP: /mu],
  ])('says that the language is none, and looks at the rest in that of the user: %s', async (locale, words, rest) => {
    const environment = { LIANWEN_LANG: 'klingon', LANG: locale, LIANWEN_STATE: await stateFolder() };
    const { status, stdout, stderr } = await commandsHere.run(['doctor'], { environment });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(words);
    expect(stdout).toMatch(rest);
    expect(stdout.split('\n').length).toBeGreaterThan(7);
  });

  it('never shows what an address holds beside a host', async () => {
    const secret = (scheme: string): string => `${scheme}://user:hunter2@127.0.0.1:1/x`;
    for (const variable of ['SLACK_API_URL', 'DISCORD_API_URL', 'LIANWEN_URL', 'LIANWEN_MODEL_URL', 'DATABASE_URL']) {
      const environment = {
        [variable]: secret(variable === 'DATABASE_URL' ? 'postgres' : 'http'),
        LIANWEN_STATE: await stateFolder(),
      };
      for (const command of [['doctor'], ['slack'], ['feedback']]) {
        const { stdout, stderr } = await commandsHere.run(command, { environment });
        expect(`${stdout}${stderr}`, `${variable} ${command.join(' ')}`).not.toMatch(/hunter2/u);
      }
    }
  });
});
