import type { JsonObject } from '../../server-parts/json.js';
import type { Clock } from '../../server-parts/clock.js';
import type { Identifiers } from '../identifiers.js';
import { refusal } from '../refusal.js';

const SECOND = 1000;
/** Milliseconds until an interaction must be answered or deferred. */
export const ANSWER_WITHIN = 3 * SECOND;
/** Milliseconds for which an answer may be followed up and changed. */
const TOKEN_LIVES = 15 * 60 * SECOND;
/** Follow-ups where the app is not a member but was brought along by its user. */
export const FOLLOW_UPS_MOST = 5;

/** What a user did, and how far the app has got with it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: 'command' | 'component' | 'autocomplete' | 'modalSubmit';
  readonly user: string;
  readonly channel: string;
  readonly installedFor: 'guild' | 'user';
  /** The command's name; null for components and forms. */
  readonly command: string | null;
  /** The message that was pressed, or whose button opened the form. */
  readonly message: string | null;
  readonly createdAt: number;
  /** "failed": the user was told that the app did not respond. */
  state: 'waiting' | 'answered' | 'failed';
  /** What the app answered with; null before. */
  answer: JsonObject | null;
  /** The message that "@original" stands for. */
  original: string | null;
  followUps: number;
}

/** A form that lies open before a user. */
export interface Modal {
  /** The interaction that it answered. */
  readonly from: Interaction;
  readonly content: JsonObject;
}

export type NewInteraction = Pick<Interaction, 'kind' | 'user' | 'channel' | 'installedFor' | 'command' | 'message'>;

/** Every interaction of the app, and whether it may still be answered. */
export class Interactions {
  private readonly byId = new Map<string, Interaction>();
  private readonly byToken = new Map<string, Interaction>();
  private readonly modals = new Map<string, Modal>();
  private readonly clock: Clock;
  private readonly ids: Identifiers;

  constructor(clock: Clock, ids: Identifiers) {
    this.clock = clock;
    this.ids = ids;
  }

  begin(interaction: NewInteraction): Interaction {
    const begun: Interaction = {
      ...interaction,
      id: this.ids.next(),
      token: this.ids.token('interaction'),
      createdAt: this.clock.now(),
      state: 'waiting',
      answer: null,
      original: null,
      followUps: 0,
    };
    this.byId.set(begun.id, begun);
    this.byToken.set(begun.token, begun);
    return begun;
  }

  /** Nobody was told of it, and nobody will be. */
  lose(id: string): void {
    const interaction = this.byId.get(id);
    if (interaction?.state === 'waiting') interaction.state = 'failed';
  }

  showModal(from: Interaction, content: JsonObject): void {
    this.modals.set(from.user, { from, content });
  }

  modalOf(user: string): Modal | null {
    return this.modals.get(user) ?? null;
  }

  closeModal(user: string): void {
    this.modals.delete(user);
  }

  get(id: string): Interaction | undefined {
    return this.byId.get(id);
  }

  /**
   * The interaction that is answered.
   *
   * @throws Refusal 10062 where there is none or it is too old, 40060 where it was answered.
   */
  toAnswer(id: string, token: string): Interaction {
    const interaction = this.byId.get(id);
    if (interaction === undefined || interaction.token !== token) throw refusal('unknownInteraction');
    if (interaction.state === 'answered') throw refusal('alreadyAcknowledged');
    if (this.clock.now() - interaction.createdAt > ANSWER_WITHIN) throw refusal('unknownInteraction');
    return interaction;
  }

  /**
   * The interaction whose answer is followed up or changed.
   *
   * @throws Refusal 50027 where the token is dead, 10015 where nothing was answered yet.
   */
  toFollowUp(token: string): Interaction {
    const interaction = this.byToken.get(token);
    if (interaction === undefined) throw refusal('unknownWebhook');
    if (this.clock.now() - interaction.createdAt > TOKEN_LIVES) throw refusal('invalidWebhookToken');
    if (interaction.state !== 'answered') throw refusal('unknownWebhook');
    return interaction;
  }
}
