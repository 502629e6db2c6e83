import { MessageFlags, Routes } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { discordServer, place, refusedBy, restClient, type Refused } from '../support/discord-clients.js';
import {
  button,
  choice,
  container,
  file,
  gallery,
  long,
  picture,
  row,
  section,
  select,
  text,
  times,
} from '../support/discord-limit-samples.js';
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

const layout = (...components: JsonObject[]): JsonObject => ({ flags: MessageFlags.IsComponentsV2, components });

type Row = [what: string, taken: JsonObject, refused: JsonObject, problem: string];

const invalid = (problem: string) => ({ status: 400, code: 50035, problems: [problem] });

describe('buttons and menus', () => {
  const rows = (...components: JsonObject[]): JsonObject => ({ content: '答', components });
  it.each<Row>([
    [
      '5 rows',
      rows(...times(5, (index) => row(button(index)))),
      rows(...times(6, (index) => row(button(index)))),
      'components BASE_TYPE_MAX_LENGTH',
    ],
    [
      '5 buttons in a row',
      rows(row(...times(5, (index) => button(index)))),
      rows(row(...times(6, (index) => button(index)))),
      'components.0.components BASE_TYPE_MAX_LENGTH',
    ],
    ['a button in a row', rows(row(button(0))), rows(row()), 'components.0.components BASE_TYPE_MIN_LENGTH'],
    [
      '80 characters on a button',
      rows(row(button(0, { label: long(80) }))),
      rows(row(button(0, { label: long(81) }))),
      'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      '100 characters of a custom id',
      rows(row(button(0, { custom_id: long(100) }))),
      rows(row(button(0, { custom_id: long(101) }))),
      'components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH',
    ],
    [
      'different custom ids',
      rows(row(button(0), button(1))),
      rows(row(button(0)), row(button(0))),
      'components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a label or an emoji',
      rows(row(button(0, { label: undefined, emoji: { name: '📎' } }))),
      rows(row(button(0, { label: undefined }))),
      'components.0.components.0.label BASE_TYPE_REQUIRED',
    ],
    [
      'a custom id for what is pressed',
      rows(row(button(0))),
      rows(row(button(0, { custom_id: undefined }))),
      'components.0.components.0.custom_id BASE_TYPE_REQUIRED',
    ],
    [
      'an address for what is followed',
      rows(row({ type: 2, style: 5, label: '原文', url: 'https://example.org' })),
      rows(row({ type: 2, style: 5, label: '原文' })),
      'components.0.components.0.url BASE_TYPE_REQUIRED',
    ],
    [
      '25 choices',
      rows(row(select(25))),
      rows(row(select(26))),
      'components.0.components.0.options BASE_TYPE_MAX_LENGTH',
    ],
    [
      '100 characters of a choice',
      rows(row(select(1, { options: [{ ...choice(0), label: long(100) }] }))),
      rows(row(select(1, { options: [{ ...choice(0), label: long(101) }] }))),
      'components.0.components.0.options.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      'different values',
      rows(row(select(2))),
      rows(row(select(0, { options: [choice(1), choice(1)] }))),
      'components.0.components.0.options SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'as many to choose as there are',
      rows(row(select(2, { max_values: 2 }))),
      rows(row(select(2, { max_values: 3 }))),
      'components.0.components.0.max_values SELECT_COMPONENT_MAX_VALUES',
    ],
    [
      '150 characters of a placeholder',
      rows(row(select(1, { placeholder: long(150) }))),
      rows(row(select(1, { placeholder: long(151) }))),
      'components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH',
    ],
    [
      'one menu in a row',
      rows(row(select(1))),
      rows(row(button(0), select(1))),
      'components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'components of the first kind without the flag',
      rows(row(button(0))),
      rows(text(1)),
      'components.0.type UNION_TYPE_CHOICES',
    ],
  ])('take %s and nothing else', async (_, taken, refused, problem) => {
    expect(await post(taken)).toBeNull();
    expect(await post(refused)).toMatchObject(invalid(problem));
  });
});

describe('components of the second kind', () => {
  it.each<Row>([
    [
      'no content beside',
      layout(text(1)),
      { ...layout(text(1)), content: '答' },
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'no embeds beside',
      { ...layout(text(1)), embeds: [] },
      { ...layout(text(1)), embeds: [{ title: '题' }] },
      'embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      '40 components in all, inner ones counted',
      layout(container(...times(39, () => text(1)))),
      layout(container(...times(40, () => text(1)))),
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '4,000 characters in all',
      layout(text(2000), container(text(2000))),
      layout(text(2000), container(text(2001))),
      'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['some text in a text', layout(text(1)), layout(text(0)), 'components.0.content BASE_TYPE_MIN_LENGTH'],
    ['3 texts of a section', layout(section(3)), layout(section(4)), 'components.0.components BASE_TYPE_MAX_LENGTH'],
    [
      'something beside a section',
      layout(section(1)),
      layout({ type: 9, components: [text(1)] }),
      'components.0.accessory BASE_TYPE_REQUIRED',
    ],
    [
      'a small picture beside a section',
      layout(section(1, { type: 11, media: { url: 'https://example.org/a.png' } })),
      layout(section(1, select(1))),
      'components.0.accessory.type UNION_TYPE_CHOICES',
    ],
    [
      '10 pictures of a gallery',
      layout(gallery(...times(10, () => picture('https://example.org/a.png')))),
      layout(gallery(...times(11, () => picture('https://example.org/a.png')))),
      'components.0.items BASE_TYPE_MAX_LENGTH',
    ],
    [
      '1,024 characters of a description',
      layout(gallery(picture('https://example.org/a.png', { description: long(1024) }))),
      layout(gallery(picture('https://example.org/a.png', { description: long(1025) }))),
      'components.0.items.0.description BASE_TYPE_MAX_LENGTH',
    ],
    [
      'no container in a container',
      layout(container(text(1))),
      layout(container(container(text(1)))),
      'components.0.components.0.type UNION_TYPE_CHOICES',
    ],
    [
      'something in a container',
      layout(container(text(1))),
      layout(container()),
      'components.0.components BASE_TYPE_MIN_LENGTH',
    ],
    [
      'separators of two sizes',
      layout(text(1), { type: 14, spacing: 2, divider: true }),
      layout(text(1), { type: 14, spacing: 3 }),
      'components.1.spacing NUMBER_TYPE_MAX',
    ],
    [
      'different numbers',
      layout({ ...text(1), id: 1 }, { ...text(1), id: 2 }),
      layout({ ...text(1), id: 1 }, { ...text(1), id: 1 }),
      'components.1.id COMPONENT_ID_DUPLICATED',
    ],
  ])('take %s and nothing else', async (_, taken, refused, problem) => {
    expect(await post(taken)).toBeNull();
    expect(await post(refused)).toMatchObject(invalid(problem));
  });

  it.each<[what: string, component: JsonObject, path: string]>([
    ['a file', file('attachment://chart.png'), 'components.0.file.url'],
    ['a picture', gallery(picture('attachment://chart.png')), 'components.0.items.0.media.url'],
    [
      'a small picture',
      section(1, { type: 11, media: { url: 'attachment://chart.png' } }),
      'components.0.accessory.media.url',
    ],
  ])('show %s only where it was sent', async (_, component, path) => {
    expect(await post(layout(component), [CHART])).toBeNull();
    const problem = `${path} UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND`;
    expect(await post(layout(component))).toMatchObject(invalid(problem));
  });

  it('take no file from the web', async () => {
    const refused = await post(layout(file('https://example.org/brief.docx')));
    expect(refused).toMatchObject(invalid('components.0.file.url BASE_TYPE_INVALID'));
  });

  it('stay when the message is changed', async () => {
    const rest = restClient(server);
    await rest.post(Routes.channelMessages(channel.id), { body: layout(text(1)) });
    const [message] = server.people.written(channel);
    const route = Routes.channelMessage(channel.id, message!.id);
    const refused = await refusedBy(rest.patch(route, { body: { content: '答' } }));
    expect(refused?.problems).toEqual(['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2']);
    expect(await refusedBy(rest.patch(route, { body: { components: [text(2)] } }))).toBeNull();
  });

  it('are not chosen later while content is kept', async () => {
    const rest = restClient(server);
    await rest.post(Routes.channelMessages(channel.id), { body: { content: '答' } });
    const [message] = server.people.written(channel);
    const route = Routes.channelMessage(channel.id, message!.id);
    expect(await refusedBy(rest.patch(route, { body: layout(text(1)) }))).toMatchObject({ code: 50035 });
    expect(await refusedBy(rest.patch(route, { body: { ...layout(text(1)), content: null } }))).toBeNull();
  });
});
