import { Events, MessageFlags, Partials, Routes, type Client, type Interaction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  connectedClient,
  discordServer,
  place,
  refusedBy,
  restClient,
  type Refused,
} from '../support/discord-clients.js';
import { button, label, long, row, select, text, textInput, times } from '../support/discord-limit-samples.js';
import { shownText } from '../support/discord-server/shown.js';
import { REGISTRATION } from '../support/discord-server/start-discord-server.js';
import type { JsonObject } from '../support/server-parts/json.js';

const COMMANDS = [
  { name: 'ask', description: 'Ask' },
  {
    name: 'indicators',
    description: 'Indicators',
    options: [{ type: 3, name: 'name', description: 'Name', required: true, autocomplete: true }],
  },
  { name: 'Check the figures', type: 3 },
];

const FORM = {
  custom_id: 'brief',
  title: '简报',
  components: [label(textInput({ max_length: 10 })), { ...label(select(2)), label: '格式' }],
};

/** The body of an answer as plain JSON: the client sends it as it is. */
const answer = (interaction: Interaction, type: number, data: JsonObject = {}) =>
  interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
    body: { type, data },
    auth: false,
  });

/** A guild whose app answers each interaction so; what Discord says of each answer is kept. */
async function scene(
  listen: (interaction: Interaction) => Promise<unknown>,
  prepare: (client: Client) => void = () => {},
) {
  const server = await discordServer();
  await restClient(server).put(Routes.applicationCommands(REGISTRATION.applicationId), { body: COMMANDS });
  const results: Array<Promise<Refused | null>> = [];
  await connectedClient(
    server,
    (client) => {
      client.on(Events.InteractionCreate, (interaction) => void results.push(refusedBy(listen(interaction))));
      prepare(client);
    },
    { partials: [Partials.Channel] },
  );
  return { server, results, actions: server.people.actions, ...place(server) };
}

describe('buttons and menus', () => {
  const COMPONENTS = [row(button(0), button(1, { disabled: true })), row(select(3, { max_values: 2 }))];

  async function answered(listen: (interaction: Interaction) => Promise<unknown>) {
    const at = await scene((interaction) =>
      interaction.isChatInputCommand()
        ? answer(interaction, 4, { content: '答', components: COMPONENTS })
        : listen(interaction),
    );
    const acted = await at.actions.slash({ ...at, name: 'ask' });
    const [on] = at.server.people.answersOf(acted);
    return { ...at, on: on! };
  }

  it('are pressed, and their message is changed', async () => {
    const { actions, server, user, on } = await answered((interaction) => answer(interaction, 7, { content: '改' }));
    expect((await actions.press({ user, on, customId: 'button-0' })).acknowledged).toBe(true);
    expect(server.people.now(on)?.content).toBe('改');
  });

  it('are answered with a message for their user alone', async () => {
    const { actions, server, user, on, channel } = await answered((interaction) =>
      answer(interaction, 4, { content: '见表 2', flags: MessageFlags.Ephemeral }),
    );
    await actions.press({ user, on, customId: /^button/u });
    const other = server.places.addUser('li');
    expect(server.people.sees(user, channel).map(shownText)).toEqual(['答', '见表 2']);
    expect(server.people.sees(other, channel).map(shownText)).toEqual(['答']);
  });

  it('stand for "@original" where the update is deferred', async () => {
    const { actions, server, user, on, results } = await answered(async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply({ content: '改' });
    });
    await actions.press({ user, on, customId: 'button-0' });
    expect(await results[1]).toBeNull();
    expect(server.people.now(on)).toMatchObject({ content: '改', isEdited: true });
  });

  it('tell what was chosen', async () => {
    const chosen: unknown[] = [];
    const { actions, user, on } = await answered((interaction) => {
      if (interaction.isStringSelectMenu()) chosen.push(interaction.customId, interaction.values);
      return answer(interaction, 6);
    });
    await actions.select({ user, on, customId: 'select', values: ['value-0', 'value-2'] });
    expect(chosen).toEqual(['select', ['value-0', 'value-2']]);
  });

  it('cannot be used where they are disabled, unknown, gone, or somebody else’s', async () => {
    const { actions, server, user, on, channel } = await answered((interaction) =>
      answer(interaction, 4, { content: '私', components: COMPONENTS, flags: MessageFlags.Ephemeral }),
    );
    const press = async (customId: string) => actions.press({ user, on, customId });
    await expect(press('button-1')).rejects.toThrow(/disabled/u);
    await expect(press('button-9')).rejects.toThrow(/nothing to press/u);
    const choose = async (values: string[]) => actions.select({ user, on, customId: 'select', values });
    await expect(choose(['value-9'])).rejects.toThrow(/no choice/u);
    await expect(choose(['value-0', 'value-1', 'value-2'])).rejects.toThrow(/3 choices/u);
    await press('button-0');
    const secret = server.people.sees(user, channel).at(-1)!;
    const other = async () => actions.press({ user: server.places.addUser('li'), on: secret, customId: 'button-0' });
    await expect(other()).rejects.toThrow(/does not see/u);
    server.people.remove(on);
    await expect(press('button-0')).rejects.toThrow(/gone/u);
  });
});

describe('a form', () => {
  const withForm = (
    form: JsonObject,
    onSubmit: (interaction: Interaction) => Promise<unknown> = () => Promise.resolve(),
  ) =>
    scene((interaction) => (interaction.isChatInputCommand() ? answer(interaction, 9, form) : onSubmit(interaction)));

  it('is opened, filled in and sent', async () => {
    const entered: unknown[] = [];
    const at = await withForm(FORM, (interaction) => {
      if (interaction.isModalSubmit()) {
        const { fields, customId } = interaction;
        entered.push(customId, fields.getTextInputValue('input'), fields.getStringSelectValues('select'));
      }
      return answer(interaction, 4, { content: '收到' });
    });
    await at.actions.slash({ ...at, name: 'ask' });
    expect(at.server.people.modal(at.user)).toMatchObject({ title: '简报' });
    const acted = await at.actions.submitModal(at.user, { input: '稀土', select: 'value-1' });
    expect(entered).toEqual(['brief', '稀土', ['value-1']]);
    expect(at.server.people.answersOf(acted)).toMatchObject([{ content: '收到' }]);
    expect(at.server.people.modal(at.user)).toBeNull();
  });

  it('cannot be sent incomplete, too long or with fields that it does not have', async () => {
    const at = await withForm(FORM);
    await at.actions.slash({ ...at, name: 'ask' });
    const submit = async (entries: Record<string, string>) => at.actions.submitModal(at.user, entries);
    await expect(submit({ select: 'value-1' })).rejects.toThrow(/0 characters/u);
    await expect(submit({ input: long(11), select: 'value-1' })).rejects.toThrow(/11 characters/u);
    await expect(submit({ input: '稀土' })).rejects.toThrow(/0 choices/u);
    await expect(submit({ input: '稀土', other: 'a' })).rejects.toThrow(/no field other/u);
  });

  it('is not answered with another form', async () => {
    const at = await withForm(FORM, (interaction) => answer(interaction, 9, FORM));
    await at.actions.slash({ ...at, name: 'ask' });
    void at.actions.submitModal(at.user, { input: '稀土', select: 'value-1' });
    await expect.poll(() => at.results.length).toBe(2);
    expect((await at.results[1])?.problems).toEqual(['type BASE_TYPE_CHOICES']);
  });

  const form = (more: JsonObject): JsonObject => ({ ...FORM, ...more });
  const oldField = (index: number, more: JsonObject = {}): JsonObject =>
    row({ ...textInput({ custom_id: `input-${index}` }), label: '主题', ...more });
  it.each<[what: string, taken: JsonObject, refused: JsonObject, problem: string]>([
    [
      '45 characters of a title',
      form({ title: long(45) }),
      form({ title: long(46) }),
      'data.title BASE_TYPE_MAX_LENGTH',
    ],
    ['a custom id', FORM, form({ custom_id: undefined }), 'data.custom_id BASE_TYPE_REQUIRED'],
    [
      '5 fields',
      form({ components: times(5, (index) => oldField(index)) }),
      form({ components: times(6, (index) => oldField(index)) }),
      'data.components BASE_TYPE_MAX_LENGTH',
    ],
    ['a field', form({ components: [oldField(0)] }), form({ components: [] }), 'data.components BASE_TYPE_MIN_LENGTH'],
    [
      '45 characters of a label',
      form({ components: [label(textInput(), { label: long(45) })] }),
      form({ components: [label(textInput(), { label: long(46) })] }),
      'data.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      '4,000 characters to be entered',
      form({ components: [label(textInput({ max_length: 4000 }))] }),
      form({ components: [label(textInput({ max_length: 4001 }))] }),
      'data.components.0.component.max_length NUMBER_TYPE_MAX',
    ],
    [
      '4,000 characters to begin with',
      form({ components: [label(textInput({ value: long(4000) }))] }),
      form({ components: [label(textInput({ value: long(4001) }))] }),
      'data.components.0.component.value BASE_TYPE_MAX_LENGTH',
    ],
    [
      '100 characters of a placeholder',
      form({ components: [label(textInput({ placeholder: long(100) }))] }),
      form({ components: [label(textInput({ placeholder: long(101) }))] }),
      'data.components.0.component.placeholder BASE_TYPE_MAX_LENGTH',
    ],
    [
      'one label a field',
      form({ components: [oldField(0)] }),
      form({ components: [oldField(0, { label: undefined })] }),
      'data.components.0.components.0.label BASE_TYPE_REQUIRED',
    ],
    [
      'texts between fields, and no buttons',
      form({ components: [text(1), label(textInput())] }),
      form({ components: [row(button(0))] }),
      'data.components.0.components.0.type BASE_TYPE_CHOICES',
    ],
    [
      'different custom ids',
      form({ components: [oldField(0), oldField(1)] }),
      form({ components: [oldField(0), oldField(0)] }),
      'data.components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
  ])('has %s', async (_, taken, refused, problem) => {
    const first = await withForm(refused);
    void first.actions.slash({ ...first, name: 'ask' });
    await expect.poll(() => first.results.length).toBe(1);
    expect((await first.results[0])?.problems).toContain(problem);
    const second = await withForm(taken);
    await second.actions.slash({ ...second, name: 'ask' });
    expect(await second.results[0]).toBeNull();
  });
});

describe('choices while a user writes', () => {
  const offering = (choices: readonly JsonObject[]) => scene((interaction) => answer(interaction, 8, { choices }));
  const named = (index: number, length = 3) => ({ name: long(length), value: `${index}` });
  const write = (at: Awaited<ReturnType<typeof scene>>, name = '稀') =>
    at.actions.autocomplete({ ...at, name: 'indicators', options: { name }, focused: 'name' });

  it('are offered for what was written so far', async () => {
    const written: unknown[] = [];
    const at = await scene((interaction) => {
      if (interaction.isAutocomplete()) written.push(interaction.options.getFocused(true));
      return answer(interaction, 8, { choices: [{ name: '稀土', value: 'rare-earths' }] });
    });
    const { choices, acknowledged } = await write(at);
    expect(acknowledged).toBe(true);
    expect(choices).toEqual([{ name: '稀土', value: 'rare-earths' }]);
    expect(written).toMatchObject([{ name: 'name', value: '稀', focused: true }]);
  });

  it('are 25 at most, of 100 characters at most', async () => {
    const most = await offering(times(25, (index) => named(index, 100)));
    expect((await write(most)).choices).toHaveLength(25);
    const problems = async (choices: readonly JsonObject[]) => {
      const at = await offering(choices);
      void write(at);
      await expect.poll(() => at.results.length).toBe(1);
      return (await at.results[0])?.problems;
    };
    expect(await problems(times(26, (index) => named(index)))).toEqual(['data.choices BASE_TYPE_MAX_LENGTH']);
    expect(await problems([named(0, 101)])).toEqual(['data.choices.0.name BASE_TYPE_MAX_LENGTH']);
    const value = { name: 'a', value: long(101) };
    expect(await problems([value])).toEqual(['data.choices.0.value BASE_TYPE_MAX_LENGTH']);
  });

  it('cannot be deferred', async () => {
    const at = await scene((interaction) => answer(interaction, 5));
    void write(at);
    await expect.poll(() => at.results.length).toBe(1);
    expect((await at.results[0])?.problems).toEqual(['type BASE_TYPE_CHOICES']);
  });

  it('may be asked for with a text that could not be sent', async () => {
    const at = await offering([]);
    expect((await write(at, '🙂'.repeat(4000))).choices).toEqual([]);
  });
});

describe('messages', () => {
  it('are handed over with their words by a command of their menu', async () => {
    const seen: string[] = [];
    const at = await scene((interaction) => {
      if (interaction.isMessageContextMenuCommand()) seen.push(interaction.targetMessage.content);
      return answer(interaction, 4, { content: '核对' });
    });
    const on = at.server.people.say({ ...at, text: '稀土 70.7 亿元' });
    await at.actions.messageCommand({ user: at.user, on, name: 'Check the figures' });
    expect(seen).toEqual(['稀土 70.7 亿元']);
  });

  it('reach the app in direct messages, mentions and answers, and without words otherwise', async () => {
    const heard: string[] = [];
    const at = await scene(
      () => Promise.resolve(),
      (client) => client.on(Events.MessageCreate, ({ content, author }) => void (author.bot || heard.push(content))),
    );
    const { server, user, channel } = at;
    const { people } = server;
    people.directMessage({ user, text: '私问' });
    people.mention({ user, channel, text: '问' });
    people.say({ user, channel, text: '闲话' });
    await restClient(server).post(Routes.channelMessages(channel.id), { body: { content: '答' } });
    const [to] = people.written(channel);
    people.reply({ user, to: to!, text: '再问' });
    people.reply({ user, to: to!, text: '不叫', calls: false });
    await expect.poll(() => heard).toEqual(['私问', `<@${REGISTRATION.botId}> 问`, '', '再问', '']);
  });

  it('in an archived thread open it, unless it is locked', async () => {
    const at = await scene((interaction) => answer(interaction, 4, { content: '答' }));
    const thread = at.server.places.addThread(at.channel, '稀土');
    at.server.places.archive(thread, 'archived');
    at.server.people.say({ user: at.user, channel: thread, text: '问' });
    expect(thread.archive).toBe('open');
    at.server.places.archive(thread, 'locked');
    void at.actions.slash({ user: at.user, channel: thread, name: 'ask' });
    await expect.poll(() => at.results.length).toBe(1);
    expect(await at.results[0]).toMatchObject({ code: 50083 });
  });

  it('are offered only the commands of their place', async () => {
    const at = await scene((interaction) => answer(interaction, 4, { content: '答' }));
    const body = [{ name: 'here', description: 'Here', contexts: [0] }];
    await restClient(at.server).put(Routes.applicationCommands(REGISTRATION.applicationId), { body });
    const slash = async (channel = at.channel) => at.actions.slash({ user: at.user, channel, name: 'here' });
    expect((await slash()).acknowledged).toBe(true);
    await expect(slash(at.server.people.directMessages(at.user))).rejects.toThrow(/offers no command/u);
    const outside = at.server.places.addPrivateChannel([at.user]);
    await expect(slash(outside)).rejects.toThrow(/has not installed/u);
    at.server.places.install(at.user);
    await expect(slash(outside)).rejects.toThrow(/offers no command/u);
  });
});
