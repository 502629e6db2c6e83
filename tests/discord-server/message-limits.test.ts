import { Routes } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { discordServer, place, refusedBy, restClient, type Refused } from '../support/discord-clients.js';
import { long, times } from '../support/discord-limit-samples.js';
import type { DiscordServer } from '../support/discord-server/start-discord-server.js';
import type { Channel } from '../support/discord-server/world.js';
import type { JsonObject } from '../support/server-parts/json.js';

let server: DiscordServer;
let channel: Channel;
beforeEach(async () => {
  server = await discordServer();
  ({ channel } = place(server));
});

const CHART = { name: 'chart.png', data: Buffer.from('chart') };

// Bodies are plain JSON here: much of it is what the client's types would refuse.
const post = (body: JsonObject, files = [CHART].slice(0, 0)): Promise<Refused | null> =>
  refusedBy(restClient(server).post(Routes.channelMessages(channel.id), { body, files }));

const embed = (more: JsonObject): JsonObject => ({ embeds: [more] });
const field = (index: number): JsonObject => ({ name: `名 ${index}`, value: '值' });

type Row = [what: string, taken: JsonObject, refused: JsonObject, problem: string];

const invalid = (problem: string) => ({ status: 400, code: 50035, problems: [problem] });

describe('a message with text and embeds', () => {
  it.each<Row>([
    ['2,000 characters of content', { content: long(2000) }, { content: long(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
    [
      '10 embeds',
      { embeds: times(10, () => ({ title: '题' })) },
      { embeds: times(11, () => ({ title: '题' })) },
      'embeds BASE_TYPE_MAX_LENGTH',
    ],
    [
      '256 characters of a title',
      embed({ title: long(256) }),
      embed({ title: long(257) }),
      'embeds.0.title BASE_TYPE_MAX_LENGTH',
    ],
    [
      '4,096 characters of a description',
      embed({ description: long(4096) }),
      embed({ description: long(4097) }),
      'embeds.0.description BASE_TYPE_MAX_LENGTH',
    ],
    [
      '25 fields',
      embed({ fields: times(25, field) }),
      embed({ fields: times(26, field) }),
      'embeds.0.fields BASE_TYPE_MAX_LENGTH',
    ],
    [
      '1,024 characters of a field',
      embed({ fields: [{ name: '名', value: long(1024) }] }),
      embed({ fields: [{ name: '名', value: long(1025) }] }),
      'embeds.0.fields.0.value BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a field’s name',
      embed({ fields: [{ name: '名', value: '值' }] }),
      embed({ fields: [{ value: '值' }] }),
      'embeds.0.fields.0.name BASE_TYPE_REQUIRED',
    ],
    [
      '2,048 characters of a footer',
      embed({ title: '题', footer: { text: long(2048) } }),
      embed({ title: '题', footer: { text: long(2049) } }),
      'embeds.0.footer.text BASE_TYPE_MAX_LENGTH',
    ],
    [
      '6,000 characters of all embeds',
      { embeds: [{ description: long(4096) }, { description: long(1904) }] },
      { embeds: [{ description: long(4096) }, { description: long(1905) }] },
      'embeds MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'an address',
      embed({ title: '题', url: 'https://example.org' }),
      embed({ title: '题', url: 'javascript:alert(1)' }),
      'embeds.0.url STRING_TYPE_REGEX',
    ],
  ])('takes %s and no more', async (_, taken, refused, problem) => {
    expect(await post(taken)).toBeNull();
    expect(await post(refused)).toMatchObject(invalid(problem));
  });

  it.each<[what: string, body: JsonObject]>([
    ['nothing', {}],
    ['white space', { content: ' \n ' }],
    ['empty lists', { content: '', embeds: [], components: [] }],
  ])('needs more than %s', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 400, code: 50006 });
  });

  it('is told where each of several problems is', async () => {
    const refused = await post({ content: long(2001), embeds: [{ title: long(257) }] });
    expect(refused?.problems).toEqual(['content BASE_TYPE_MAX_LENGTH', 'embeds.0.title BASE_TYPE_MAX_LENGTH']);
  });
});

describe('what stands beside the words', () => {
  it.each<Row>([
    [
      '100 users who may be called',
      { content: '答', allowed_mentions: { users: times(100, String) } },
      { content: '答', allowed_mentions: { users: times(101, String) } },
      'allowed_mentions.users BASE_TYPE_MAX_LENGTH',
    ],
    [
      'either a kind or names',
      { content: '答', allowed_mentions: { parse: [], users: ['1'] } },
      { content: '答', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      '25 characters of a nonce',
      { content: '答', nonce: long(25) },
      { content: '答', nonce: long(26) },
      'nonce BASE_TYPE_MAX_LENGTH',
    ],
    [
      'descriptions of files that are there',
      { content: '答', attachments: [] },
      { content: '答', attachments: [{ id: '0' }] },
      'attachments.0.id ATTACHMENT_NOT_FOUND',
    ],
  ])('takes %s', async (_, taken, refused, problem) => {
    expect(await post(taken)).toBeNull();
    expect(await post(refused)).toMatchObject(invalid(problem));
  });

  it('takes ten files and no more', async () => {
    const files = (count: number) => times(count, (index) => ({ name: `${index}.csv`, data: Buffer.from('a') }));
    expect(await post({ content: '答' }, files(10))).toBeNull();
    expect(await post({ content: '答' }, files(11))).toMatchObject(invalid('attachments BASE_TYPE_MAX_LENGTH'));
  });

  it('takes files of ten megabytes and no larger ones', async () => {
    const large = (bytes: number) => [{ name: 'a.png', data: Buffer.alloc(bytes) }];
    expect(await post({}, large(10 * 1024 * 1024))).toBeNull();
    expect(await post({}, large(10 * 1024 * 1024 + 1))).toMatchObject({ status: 413, code: 40005 });
  });
});
