import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js';
import type { ServerNotification, ServerRequest, ServerResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';

import type { McpDesk } from '../desk.js';
import { failureText } from '../failure.js';
import type { Calls } from './calls.js';
import type { ProtocolServer } from './mcp-library.js';
import { ProtocolError } from './protocol-error.js';

/** What the library knows of a request: its signal, and the way to send notifications on it. */
export type RequestExtra = RequestHandlerExtra<ServerRequest, ServerNotification>;

type RequestSchema = z.ZodObject<{ readonly method: z.ZodLiteral<string>; readonly params: z.ZodType }>;

/** Answers the requests of one method. */
type Answer<Schema extends RequestSchema> = (
  params: z.output<Schema>['params'],
  extra: RequestExtra,
) => Promise<ServerResult> | ServerResult;

/** Has methods answered, so that every request ends in a result or in an error of the protocol. */
export class RequestHandling {
  readonly #server: ProtocolServer;
  readonly #desk: McpDesk;
  readonly #calls: Calls;

  constructor(server: ProtocolServer, desk: McpDesk, calls: Calls) {
    this.#server = server;
    this.#desk = desk;
    this.#calls = calls;
  }

  on<Schema extends RequestSchema>(schema: Schema, answer: Answer<Schema>): void {
    // The library answers parameters that do not fit its own schema as an internal error: they are the client's.
    const anyOfMethod = z.looseObject({ method: schema.shape.method });
    this.#server.setRequestHandler(anyOfMethod, (request, extra) =>
      this.#calls.during(this.#answered(schema, request, (params) => answer(params, extra))),
    );
  }

  async #answered<Schema extends RequestSchema>(
    schema: Schema,
    request: unknown,
    answer: (params: z.output<Schema>['params']) => Promise<ServerResult> | ServerResult,
  ): Promise<ServerResult> {
    const parsed = schema.safeParse(request);
    if (!parsed.success) throw invalidParams(parsed.error);
    try {
      return await answer(parsed.data.params);
    } catch (error) {
      if (error instanceof ProtocolError) throw error;
      throw new ProtocolError('internal', failureText(error, this.#desk.language, this.#desk), error);
    }
  }
}

function invalidParams(error: z.ZodError): ProtocolError {
  const [issue] = error.issues;
  const where = issue?.path.join('.') ?? '';
  return new ProtocolError('invalid-params', `Invalid request: ${where}: ${issue?.message ?? ''}`, error);
}
