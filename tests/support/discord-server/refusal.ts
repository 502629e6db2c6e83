import { isObject, type JsonObject } from '../server-parts/json.js';

/** A request that Discord says no to, with the documented code. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  /** Discord's code: 10003; 0 where there is none. */
  readonly code: number;
  /** Problems by path, of an invalid form; null otherwise. */
  readonly errors: JsonObject | null;

  constructor(status: number, code: number, message: string, errors: JsonObject | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /** The body of the answer. */
  get body(): JsonObject {
    return { message: this.message, code: this.code, ...(this.errors && { errors: this.errors }) };
  }
}

/** Every "no" of this Discord by name: status, code and message as documented. */
const REFUSALS = {
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  unauthorized: [401, 0, '401: Unauthorized'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  notAuthorizedOnApplication: [403, 20012, 'You are not authorized to perform this action on this application'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached'],
  tooManyCommandCreates: [400, 30034, 'Maximum number of daily application command creates has been reached (200)'],
  tooLarge: [413, 40005, 'Request entity too large'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyFollowUps: [400, 40094, 'This interaction has hit the maximum number of follow up messages'],
  missingAccess: [403, 50001, 'Missing Access'],
  notOnDirectMessages: [403, 50003, 'Cannot execute action on a DM channel'],
  notYourMessage: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotMessageUser: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  threadArchived: [400, 50083, 'Thread is archived'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  cannotReplyWithoutHistory: [400, 160002, 'Cannot reply without permission to read message history'],
  threadExists: [400, 160004, 'A thread has already been created for this message'],
} as const satisfies Readonly<Record<string, readonly [status: number, code: number, message: string]>>;

export type RefusalName = keyof typeof REFUSALS;

/** A refusal by its name. */
export function refusal(name: RefusalName): Refusal {
  const [status, code, message] = REFUSALS[name];
  return new Refusal(status, code, message);
}

/** 50035: the form is wrong, and where. */
export function invalidForm(errors: JsonObject): Refusal {
  return new Refusal(400, 50035, 'Invalid Form Body', errors);
}

/** Problems of a tree of errors as lines: "embeds.0.title BASE_TYPE_MAX_LENGTH". */
export function problemLines(errors: JsonObject | null, path: readonly string[] = []): string[] {
  return Object.entries(errors ?? {}).flatMap(([key, value]) => {
    if (key === '_errors' && Array.isArray(value)) {
      return value.filter(isObject).map(({ code }) => `${path.join('.')} ${String(code)}`.trim());
    }
    return isObject(value) ? problemLines(value, [...path, key]) : [];
  });
}

/** One request that was refused, for the tests to read. */
export interface RefusedRequest {
  /** Method and pattern: "POST /channels/:channel/messages"; or "interaction response" over HTTP. */
  readonly route: string;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  /** Each problem of an invalid form: "embeds.0.title BASE_TYPE_MAX_LENGTH". */
  readonly problems: readonly string[];
  /** True if a fault was asked for; false if the app did something wrong. */
  readonly injected: boolean;
  readonly body: JsonObject;
}
