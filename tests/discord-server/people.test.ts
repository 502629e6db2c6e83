import { Events, MessageFlags, Routes, type Interaction } from 'discord.js';
import { answer, scene } from '../support/discord-scenes.js';
import { describe, expect, it } from 'vitest';
import { restClient } from '../support/discord-clients.js';
import { button, row, select } from '../support/discord-limit-samples.js';
import { shownText } from '../support/discord-server/shown.js';
import { REGISTRATION } from '../support/discord-server/start-discord-server.js';

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
