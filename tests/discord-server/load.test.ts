import { Events, MessageFlags, Routes, type ChatInputCommandInteraction, type Client } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { connectedClient, discordServer, refusedBy, restClient } from '../support/discord-clients.js';
import { times } from '../support/discord-limit-samples.js';
import { REGISTRATION, type DiscordServer } from '../support/discord-server/start-discord-server.js';

const ACTIONS = 200;
const AT_ONCE = 20;

const FAULTS = {
  seed: 1,
  retryAfterSeconds: 0,
  rateLimited: 0.05,
  droppedRequests: 0.01,
  lostResponses: 0.01,
  droppedGateway: 0.02,
};

/** An app that defers, then answers. */
function answering(client: Client): void {
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void deferThenAnswer(interaction);
  });
}

async function deferThenAnswer(interaction: ChatInputCommandInteraction): Promise<void> {
  // A deferral whose response was lost is sent again by the client, and refused: it has arrived before. The client
  // then believes that nothing was answered and does not let its own `editReply` be used.
  await refusedBy(interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const answer = { content: `答 ${interaction.id}`, allowedMentions: { parse: [] } };
  await refusedBy(interaction.webhook.editMessage('@original', answer));
}

/** Commands of 50 users in 10 channels, so many at a time. */
async function askAll({ people, places }: DiscordServer) {
  const users = times(50, (index) => places.addUser(`user-${index}`));
  const guild = places.addGuild('policy', users);
  const channels = times(10, (index) => places.addChannel(guild, `channel-${index}`));
  const ask = (index: number) =>
    people.actions.slash({ user: users[index % 50]!, channel: channels[index % 10]!, name: 'ask' });
  const acted = [];
  for (let start = 0; start < ACTIONS; start += AT_ONCE) {
    acted.push(...(await Promise.all(times(AT_ONCE, (index) => ask(start + index)))));
  }
  return acted;
}

describe('200 commands with 429s, resets, lost responses and a breaking gateway', () => {
  it('all reach an app, and are each answered once', async () => {
    const server = await discordServer({ faults: FAULTS });
    const body = [{ name: 'ask', description: 'Ask' }];
    await restClient(server, undefined, { rejectOnRateLimit: null, retries: 3 }).put(
      Routes.applicationCommands(REGISTRATION.applicationId),
      { body },
    );
    await connectedClient(server, answering, { rest: { retries: 3, offset: 0 } });
    const acted = await askAll(server);
    expect(acted.every(({ acknowledged }) => acknowledged)).toBe(true);
    const answersOf = (index: number) => server.people.answersOf(acted[index]!).map(({ content }) => content);
    const wanted = acted.map(({ interaction }) => [`答 ${interaction.id}`]);
    await server.people.until(() => wanted.every(([content], index) => answersOf(index).includes(content!)));
    expect(acted.map((_, index) => answersOf(index))).toEqual(wanted);
    const own = server.discord.refused.filter(({ injected }) => !injected);
    expect(own.every(({ code }) => code === 40060)).toBe(true);
    expect(server.discord.gateway.counts).toMatchObject({ identified: 1 });
    expect(server.discord.gateway.counts.resumed).toBeGreaterThan(0);
  });
});
