import { Routes } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { discordServer, place, refusedBy, restClient } from '../support/discord-clients.js';
import { command, long, option, times } from '../support/discord-limit-samples.js';
import { REGISTRATION, type DiscordServer } from '../support/discord-server/start-discord-server.js';
import { manualClock, type ManualClock } from '../support/server-parts/clock.js';
import type { JsonObject } from '../support/server-parts/json.js';

const ALL = Routes.applicationCommands(REGISTRATION.applicationId);

let server: DiscordServer;
let clock: ManualClock;
beforeEach(async () => {
  clock = manualClock();
  server = await discordServer({ clock });
});

const post = (body: JsonObject) => restClient(server).post(ALL, { body });
const put = (body: readonly JsonObject[]) => restClient(server).put(ALL, { body });
const list = (query = '') => restClient(server).get(`${ALL}${query}` as typeof ALL) as Promise<JsonObject[]>;

const problemOf = async (body: JsonObject) => (await refusedBy(post(body)))?.problems ?? [];

const withOptions = (...options: JsonObject[]): JsonObject => command({ options });
const sub = (name: string, options: JsonObject[] = []): JsonObject => ({ type: 1, name, description: 'd', options });

describe('a command that is registered', () => {
  it.each<[what: string, taken: JsonObject, refused: JsonObject, problem: string]>([
    ['32 characters of a name', command({ name: long(32) }), command({ name: long(33) }), 'name BASE_TYPE_MAX_LENGTH'],
    ['lower case', command({ name: 'ask' }), command({ name: 'Ask' }), 'name APPLICATION_COMMAND_INVALID_NAME'],
    ['one word', command({ name: '提问' }), command({ name: '提 问' }), 'name APPLICATION_COMMAND_INVALID_NAME'],
    [
      '100 characters of a description',
      command({ description: long(100) }),
      command({ description: long(101) }),
      'description BASE_TYPE_MAX_LENGTH',
    ],
    ['a description', command(), { name: 'ask' }, 'description BASE_TYPE_REQUIRED'],
    [
      'names in languages that Discord has',
      command({ name_localizations: { 'zh-CN': '提问' } }),
      command({ name_localizations: { zh: '提问' } }),
      'name_localizations BASE_TYPE_INVALID',
    ],
    [
      '32 characters of a name in another language',
      command({ name_localizations: { 'zh-CN': '问'.repeat(32) } }),
      command({ name_localizations: { 'zh-CN': '问'.repeat(33) } }),
      'name_localizations.zh-CN BASE_TYPE_MAX_LENGTH',
    ],
    [
      '25 options',
      withOptions(...times(25, option)),
      withOptions(...times(26, option)),
      'options BASE_TYPE_MAX_LENGTH',
    ],
    [
      'different options',
      withOptions(option(0), option(1)),
      withOptions(option(0), option(0)),
      'options APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'required options first',
      withOptions(option(0, { required: true }), option(1)),
      withOptions(option(0), option(1, { required: true })),
      'options APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      '25 choices',
      withOptions(option(0, { choices: times(25, (index) => ({ name: `${index}`, value: `${index}` })) })),
      withOptions(option(0, { choices: times(26, (index) => ({ name: `${index}`, value: `${index}` })) })),
      'options.0.choices BASE_TYPE_MAX_LENGTH',
    ],
    [
      '100 characters of a choice’s value',
      withOptions(option(0, { choices: [{ name: 'a', value: long(100) }] })),
      withOptions(option(0, { choices: [{ name: 'a', value: long(101) }] })),
      'options.0.choices.0.value BASE_TYPE_MAX_LENGTH',
    ],
    [
      'either choices or autocomplete',
      withOptions(option(0, { autocomplete: true })),
      withOptions(option(0, { autocomplete: true, choices: [{ name: 'a', value: 'a' }] })),
      'options.0.choices APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
    ],
    [
      'parts with options of their own',
      withOptions(sub('show', [option(0)])),
      withOptions(sub('show', times(26, option))),
      'options.0.options BASE_TYPE_MAX_LENGTH',
    ],
    [
      'either parts or values',
      withOptions(sub('show'), sub('hide')),
      withOptions(sub('show'), option(0)),
      'options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'contexts that there are',
      command({ contexts: [0, 1, 2] }),
      command({ contexts: [3] }),
      'contexts.0 NUMBER_TYPE_MAX',
    ],
    [
      'two ways to be installed',
      command({ integration_types: [0, 1] }),
      command({ integration_types: [2] }),
      'integration_types.0 NUMBER_TYPE_MAX',
    ],
    [
      'a menu’s command without a description',
      { type: 3, name: 'Check the figures' },
      { type: 3, name: 'Check the figures', description: 'd' },
      'description BASE_TYPE_MAX_LENGTH',
    ],
  ])('has %s', async (_, taken, refused, problem) => {
    expect(await problemOf(taken)).toEqual([]);
    expect(await problemOf(refused)).toEqual([problem]);
  });

  it('has 8,000 characters in all, of each text its longest language', async () => {
    const choice = (index: number, name: string) => ({ name, value: `${index}` });
    const choices = (name: string) => times(25, (index) => choice(index, name));
    const filled = times(3, (index) => option(index, { choices: choices(long(100)), description: long(100) }));
    expect(await problemOf(withOptions(...filled))).toEqual([]);
    const localized = choices(long(20)).map((one) => ({ ...one, name_localizations: { 'zh-CN': '问'.repeat(100) } }));
    const more = option(3, { choices: localized });
    expect(await problemOf(withOptions(...filled, more))).toEqual(['APPLICATION_COMMAND_TOO_LARGE']);
  });
});

describe('the commands of an app', () => {
  it('are new once, and replaced by one of the same name', async () => {
    const first = await post(command());
    const second = await post(command({ description: 'Ask again' }));
    expect(second).toMatchObject({ id: (first as JsonObject).id, description: 'Ask again' });
    expect(await list()).toHaveLength(1);
    expect(server.discord.commands.createdToday).toBe(1);
  });

  it('are replaced as a whole', async () => {
    await put([command(), command({ name: 'help' })]);
    const before = await list();
    await put([command({ name: 'help' }), command({ name: 'brief' })]);
    const after = await list();
    expect(new Set(after.map(({ name }) => name))).toEqual(new Set(['brief', 'help']));
    const idOf = (all: JsonObject[]) => all.find(({ name }) => name === 'help')?.id;
    expect(idOf(after)).toBe(idOf(before));
  });

  it('have another version only where something changed', async () => {
    const versions = async () => (await list()).map(({ version }) => version);
    await put([command()]);
    const before = await versions();
    await put([command()]);
    expect(await versions()).toEqual(before);
    await put([command({ description: 'Ask again' })]);
    expect(await versions()).not.toEqual(before);
  });

  it('come without their other languages unless these are asked for', async () => {
    await put([command({ name_localizations: { 'zh-CN': '提问' } })]);
    expect((await list())[0]).not.toHaveProperty('name_localizations');
    expect((await list('?with_localizations=true'))[0]).toMatchObject({ name_localizations: { 'zh-CN': '提问' } });
  });

  it('come without "required: false"', async () => {
    await put([withOptions(option(0, { required: false }))]);
    const [options] = (await list()).map((one) => one.options as JsonObject[]);
    expect(options?.[0]).not.toHaveProperty('required');
  });

  it('are changed and removed one by one', async () => {
    const { id } = (await post(command())) as JsonObject;
    const one = Routes.applicationCommand(REGISTRATION.applicationId, String(id));
    const rest = restClient(server);
    expect(await rest.patch(one, { body: { description: 'Ask again' } })).toMatchObject({ name: 'ask' });
    await rest.delete(one);
    expect(await list()).toEqual([]);
    expect(await refusedBy(rest.get(one))).toMatchObject({ status: 404, code: 10063 });
  });

  it('are different', async () => {
    const refused = await refusedBy(put([command(), command()]));
    expect(refused?.problems).toEqual(['1.name APPLICATION_COMMANDS_DUPLICATE_NAME']);
  });

  it.each<[what: string, count: number, make: (index: number) => JsonObject]>([
    ['100 that are written', 100, (index) => command({ name: `c${index}` })],
    ['15 of messages', 15, (index) => ({ type: 3, name: `m${index}` })],
    ['15 of users', 15, (index) => ({ type: 2, name: `u${index}` })],
  ])('are at most %s', async (_, count, make) => {
    await put(times(count, make));
    expect(await refusedBy(post(make(count)))).toMatchObject({ code: 30032 });
    expect(await refusedBy(put(times(count + 1, make)))).toMatchObject({ code: 30032 });
  });

  it('are at most 200 new ones a day', async () => {
    for (let round = 0; round < 4; round += 1) await put(times(50, (index) => command({ name: `c${round}-${index}` })));
    expect(await refusedBy(put([command({ name: 'late' })]))).toMatchObject({ code: 30034 });
    clock.advance(24 * 60 * 60 * 1000);
    expect(await refusedBy(put([command({ name: 'late' })]))).toBeNull();
  });

  it('may be of one guild', async () => {
    const { guild } = place(server);
    const there = Routes.applicationGuildCommands(REGISTRATION.applicationId, guild.id);
    await restClient(server).put(there, { body: [command()] });
    expect(await list()).toEqual([]);
    expect(await restClient(server).get(there)).toMatchObject([{ name: 'ask', guild_id: guild.id }]);
  });

  it('are those of the app whose token it is', async () => {
    const refused = await refusedBy(restClient(server).get(Routes.applicationCommands('999')));
    expect(refused).toMatchObject({ status: 403, code: 20012 });
  });
});
