import { isObject, type JsonObject } from '../../server-parts/json.js';
import type { Discord } from '../discord.js';
import { readForm } from '../http/read-request.js';
import { CALLBACK, INTERACTION } from '../protocol/interaction-types.js';
import { Refusal } from '../refusal.js';
import { noteRefusal } from '../rest/answer-request.js';
import type { RestRequest } from '../rest/route.js';
import { answerInteraction } from './answer.js';
import type { Delivery } from './delivery.js';
import { ANSWER_WITHIN, type Interaction } from './interactions.js';
import { Signing } from './signing.js';

/** Sends interactions to an address of the app; it answers in the response, or says 202 and answers by a request. */
export class SignedHttp implements Delivery {
  readonly publicKey: string;
  private readonly signing: Signing;
  private readonly discord: Discord;
  private readonly url: string;

  constructor(discord: Discord, url: string, signing: Signing) {
    this.discord = discord;
    this.url = url;
    this.signing = signing;
    this.publicKey = signing.publicKey;
  }

  /**
   * What Discord does before it takes an address: one ping that is signed and one that somebody else signed.
   *
   * @throws Error if the first is not answered with a pong, or the second not with 401.
   */
  async verify(): Promise<void> {
    const ping = { id: this.discord.ids.next(), type: INTERACTION.ping, version: 1 };
    const pong = await this.post(ping, this.signing);
    const answer: unknown = pong.ok ? await pong.json() : null;
    const forged = await this.post(ping, new Signing());
    if (isObject(answer) && answer.type === CALLBACK.pong && forged.status === 401) return;
    throw new Error('The specified interactions endpoint URL could not be verified.');
  }

  deliver(interaction: Interaction, payload: JsonObject): void {
    void this.send(interaction, payload).then(() => this.discord.changes.notify());
  }

  private async send(interaction: Interaction, payload: JsonObject): Promise<void> {
    const abort = new AbortController();
    const cancel = this.discord.clock.after(ANSWER_WITHIN, () => abort.abort());
    try {
      const response = await this.post(payload, this.signing, abort.signal);
      if (!response.ok) interaction.state = 'failed';
      else if (response.status === 200) this.take(interaction, await contentOf(response));
    } catch {
      // Nobody listens, the connection broke, or it took too long: the user sees that the app did not respond.
      if (interaction.state === 'waiting') interaction.state = 'failed';
    } finally {
      cancel();
    }
  }

  private take(interaction: Interaction, { body, files }: Pick<RestRequest, 'body' | 'files'>): void {
    const answer = isObject(body) ? body : {};
    try {
      answerInteraction(this.discord, interaction, answer, files);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      noteRefusal(this.discord, 'interaction response', error, answer);
      interaction.state = 'failed';
    }
  }

  private post(payload: JsonObject, signing: Signing, signal: AbortSignal | null = null): Promise<Response> {
    const body = JSON.stringify(payload);
    const timestamp = String(Math.floor(this.discord.clock.now() / 1000));
    const headers = { 'content-type': 'application/json', ...signing.headers(timestamp, body) };
    return fetch(this.url, { method: 'POST', headers, body, signal });
  }
}

async function contentOf(response: Response): Promise<Pick<RestRequest, 'body' | 'files'>> {
  const contentType = response.headers.get('content-type') ?? '';
  if (!contentType.startsWith('multipart/form-data')) return { body: await response.json(), files: [] };
  return readForm(Buffer.from(await response.arrayBuffer()), contentType);
}
