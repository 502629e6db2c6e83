import { Events, MessageFlags, Routes, type ChatInputCommandInteraction, type Interaction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { connectedClient, discordServer, place, refusedBy, restClient } from '../support/discord-clients.js';
import type { JsonObject } from '../support/server-parts/json.js';
import { manualClock, type ManualClock } from '../support/server-parts/clock.js';
import { REGISTRATION, type DiscordServer } from '../support/discord-server/start-discord-server.js';
import type { Channel, User } from '../support/discord-server/world.js';

const ASK = {
  name: 'ask',
  description: 'Ask',
  name_localizations: { 'zh-CN': '提问' },
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [
    { type: 3, name: 'question', description: 'Question', required: true },
    { type: 3, name: 'table', description: 'Table', autocomplete: true },
  ],
};
const CHECK = { name: 'Check the figures', type: 3, contexts: [0, 1, 2], integration_types: [0, 1] };

interface Scene {
  readonly server: DiscordServer;
  readonly clock: ManualClock;
  readonly user: User;
  readonly channel: Channel;
}

async function scene(answer: (interaction: Interaction, at: Scene) => Promise<unknown>): Promise<Scene> {
  const clock = manualClock();
  const server = await discordServer({ clock });
  await restClient(server).put(Routes.applicationCommands(REGISTRATION.applicationId), { body: [ASK, CHECK] });
  const { user, channel } = place(server);
  const at = { server, clock, user, channel };
  await connectedClient(server, (client) => {
    client.on(Events.InteractionCreate, (interaction) => void answer(interaction, at));
  });
  return at;
}

type Answer = (interaction: ChatInputCommandInteraction, at: Scene) => Promise<unknown>;

/** A scene where every command is answered so; a refused answer is kept. */
async function asking(answer: Answer) {
  const refused: Array<Promise<unknown>> = [];
  const at = await scene(async (interaction, here) => {
    if (interaction.isChatInputCommand()) refused.push(refusedBy(answer(interaction, here)));
  });
  const ask = () => at.server.people.actions.slash({ ...at, name: 'ask', options: { question: '稀土' } });
  return { ...at, ask, refused };
}

describe('a command that is sent', () => {
  it('reaches the client with its options, locale and place', async () => {
    const seen: unknown[] = [];
    const { ask, channel } = await asking(async (interaction) => {
      const { commandName, locale, channelId, context } = interaction;
      seen.push({ commandName, locale, channelId, context, question: interaction.options.getString('question') });
      await interaction.reply('答');
    });
    expect((await ask()).acknowledged).toBe(true);
    const about = { commandName: 'ask', locale: 'zh-CN', channelId: channel.id, context: 0, question: '稀土' };
    expect(seen).toEqual([about]);
  });

  it('is found by its name in the user’s language', async () => {
    const { server, user, channel } = await asking((interaction) => interaction.reply('答'));
    const acted = await server.people.actions.slash({ user, channel, name: '提问', options: { question: '稀土' } });
    expect(acted.interaction.command).toBe('ask');
  });

  it('is shown to everyone, or to its user alone', async () => {
    const flags: Array<MessageFlags.Ephemeral | undefined> = [undefined, MessageFlags.Ephemeral];
    const { server, ask, user, channel } = await asking(async (interaction) => {
      const flag = flags.shift();
      await interaction.reply({ content: '答', ...(flag !== undefined && { flags: flag }) });
    });
    await ask();
    await ask();
    const other = server.places.addUser('li');
    expect(server.people.sees(user, channel)).toHaveLength(2);
    expect(server.people.sees(other, channel)).toHaveLength(1);
  });

  it('fails for the user where the app does not answer within three seconds', async () => {
    const { ask, refused } = await asking(async (interaction, { clock }) => {
      clock.advance(3001);
      await interaction.reply('晚');
    });
    expect((await ask()).acknowledged).toBe(false);
    expect(await refused[0]).toMatchObject({ status: 404, code: 10062 });
  });

  it('is lost where no app is connected', async () => {
    const server = await discordServer();
    await restClient(server).put(Routes.applicationCommands(REGISTRATION.applicationId), { body: [ASK] });
    const { user, channel } = place(server);
    const acted = await server.people.actions.slash({ user, channel, name: 'ask', options: { question: '稀土' } });
    expect(acted.acknowledged).toBe(false);
  });

  it.each<[what: string, slash: { name: string; options?: Record<string, string> }, problem: RegExp]>([
    ['an unknown command', { name: 'tell' }, /offers no command tell/u],
    ['an unknown option', { name: 'ask', options: { question: 'a', when: 'b' } }, /no option when/u],
    ['a required option that is left out', { name: 'ask' }, /needs question/u],
    ['an option that is too long', { name: 'ask', options: { question: 'a'.repeat(6001) } }, /cannot be/u],
  ])('is not sent with %s', async (_, slash, problem) => {
    const { server, user, channel } = await asking((interaction) => interaction.reply('答'));
    const sent = (async () => server.people.actions.slash({ user, channel, ...slash }))();
    await expect(sent).rejects.toThrow(problem);
  });
});

describe('the answer', () => {
  it('is taken once', async () => {
    const { ask, refused } = await asking(async (interaction) => {
      await interaction.reply('一');
      await interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: { type: 4, data: { content: '二' } },
        auth: false,
      });
    });
    await ask();
    expect(await refused[0]).toMatchObject({ status: 400, code: 40060 });
  });

  it('may be deferred, shown as thinking, and edited', async () => {
    const { ask, server, refused } = await asking(async (interaction, { user, channel, server: { people } }) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const [before] = people.written(channel);
      expect(before).toMatchObject({ flags: MessageFlags.Loading | MessageFlags.Ephemeral, onlyFor: user.id });
      await interaction.editReply('答');
    });
    const acted = await ask();
    expect(await refused[0]).toBeNull();
    await server.people.until(() => server.people.answersOf(acted).some(({ content }) => content === '答'));
    expect(server.people.answersOf(acted)).toMatchObject([{ content: '答', flags: MessageFlags.Ephemeral }]);
  });

  it('may not be a form after a deferral', async () => {
    const { ask, refused } = await asking(async (interaction) => {
      await interaction.deferReply();
      const body = { type: 9, data: { custom_id: 'f', title: '表', components: [] } };
      await interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body,
        auth: false,
      });
    });
    await ask();
    expect(await refused[0]).toMatchObject({ code: 40060 });
  });

  it('may not be an update where nothing was pressed, and names its fields from "data"', async () => {
    const bodies: JsonObject[] = [
      { type: 7, data: { content: '答' } },
      { type: 8, data: {} },
      { type: 4, data: { content: 'a'.repeat(2001) } },
    ];
    const problems: unknown[] = [];
    const { ask } = await asking(async (interaction) => {
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      for (const body of bodies)
        problems.push(await refusedBy(interaction.client.rest.post(route, { body, auth: false })));
      await interaction.reply('答');
    });
    await ask();
    expect(problems).toMatchObject([
      { code: 50035, problems: ['type BASE_TYPE_CHOICES'] },
      { code: 50035, problems: ['type BASE_TYPE_CHOICES'] },
      { code: 50035, problems: ['data.content BASE_TYPE_MAX_LENGTH'] },
    ]);
  });

  it('gives back the message to an app that asks for it', async () => {
    const { ask, server } = await asking(async (interaction) => {
      const response = await interaction.reply({ content: '答', withResponse: true });
      expect(response.resource?.message?.content).toBe('答');
    });
    const acted = await ask();
    expect(server.people.answersOf(acted)).toHaveLength(1);
  });

  it('is refused with the token of another interaction', async () => {
    const { ask, refused } = await asking((interaction) =>
      interaction.client.rest.post(Routes.interactionCallback(interaction.id, 'other'), {
        body: { type: 5 },
        auth: false,
      }),
    );
    void ask();
    await expect.poll(() => refused.length).toBe(1);
    expect(await refused[0]).toMatchObject({ code: 10062 });
  });
});

describe('after the answer', () => {
  it('follow-ups are posted, changed, read and deleted by the token', async () => {
    const { ask, server } = await asking(async (interaction) => {
      await interaction.reply('一');
      const second = await interaction.followUp('二');
      await interaction.editReply('壹');
      await interaction.webhook.editMessage(second, '贰');
      expect((await interaction.fetchReply()).content).toBe('壹');
      const third = await interaction.followUp('三');
      await interaction.deleteReply(third);
    });
    const acted = await ask();
    await server.people.until(
      () => (server.discord.requests.get('DELETE /webhooks/:application/:token/messages/:message') ?? 0) > 0,
    );
    expect(server.people.answersOf(acted).map(({ content }) => content)).toEqual(['壹', '贰']);
  });

  it('the first follow-up of a deferral takes its place, and stays for whom it was', async () => {
    const { ask, server } = await asking(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('答');
    });
    const acted = await ask();
    await server.people.until(() => server.people.answersOf(acted)[0]?.content === '答');
    expect(server.people.answersOf(acted)).toMatchObject([{ content: '答', onlyFor: acted.interaction.user }]);
  });

  it('the token is dead after fifteen minutes', async () => {
    const { ask, refused } = await asking(async (interaction, { clock }) => {
      await interaction.deferReply();
      clock.advance(15 * 60_000 + 1);
      await interaction.editReply('晚');
    });
    await ask();
    expect(await refused[0]).toMatchObject({ status: 401, code: 50027 });
  });

  it('a message that was deleted cannot be changed', async () => {
    const { ask, refused } = await asking(async (interaction) => {
      await interaction.reply('一');
      await interaction.deleteReply();
      await interaction.editReply('二');
    });
    await ask();
    expect(await refused[0]).toMatchObject({ status: 404, code: 10008 });
  });

  it('an unanswered interaction has no webhook', async () => {
    const { ask, refused } = await asking((interaction) => interaction.webhook.send('早'));
    void ask();
    await expect.poll(() => refused.length).toBe(1);
    expect(await refused[0]).toMatchObject({ status: 404, code: 10015 });
  });

  it('five follow-ups are taken where the app was brought along by its user', async () => {
    const { server, refused, user } = await asking(async (interaction) => {
      await interaction.reply('零');
      for (let count = 1; count <= 6; count += 1) await interaction.followUp(String(count));
    });
    server.places.install(user);
    const guild = server.places.addGuild('elsewhere', [user], 'without-app');
    const channel = server.places.addChannel(guild, 'general');
    const acted = await server.people.actions.slash({ user, channel, name: 'ask', options: { question: '稀土' } });
    expect(await refused[0]).toMatchObject({ code: 40094 });
    expect(server.people.answersOf(acted)).toHaveLength(6);
    expect(acted.interaction.installedFor).toBe('user');
  });

  it('the app may not write in a channel where only its user has brought it', async () => {
    const { server, refused, user } = await asking(async (interaction) => {
      await interaction.reply('零');
      await interaction.client.rest.post(Routes.channelMessages(interaction.channelId), { body: { content: '一' } });
    });
    server.places.install(user);
    const channel = server.places.addPrivateChannel([user, server.places.addUser('li')]);
    const acted = await server.people.actions.slash({ user, channel, name: 'ask', options: { question: '稀土' } });
    expect(acted.acknowledged).toBe(true);
    expect(await refused[0]).toMatchObject({ status: 403, code: 50001 });
  });
});
