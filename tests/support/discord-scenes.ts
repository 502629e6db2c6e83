import { Events, Partials, Routes, type Client, type Interaction } from 'discord.js';
import { connectedClient, discordServer, place, refusedBy, restClient, type Refused } from './discord-clients.js';
import { REGISTRATION } from './discord-server/start-discord-server.js';
import type { JsonObject } from './server-parts/json.js';

/** Commands that an app has in every scene. */
const COMMANDS = [
  { name: 'ask', description: 'Ask' },
  {
    name: 'indicators',
    description: 'Indicators',
    options: [{ type: 3, name: 'name', description: 'Name', required: true, autocomplete: true }],
  },
  { name: 'Check the figures', type: 3 },
];

/** The body of an answer as plain JSON: the client sends it as it is. */
export const answer = (interaction: Interaction, type: number, data: JsonObject = {}) =>
  interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
    body: { type, data },
    auth: false,
  });

/** A guild whose app answers each interaction so; what Discord says of each answer is kept. */
export async function scene(
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
