import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

import { completion, completionEvents, type ProperAnswer } from './completion.js';
import type { ModelAnswer } from './model-answer.js';
import type { ChatRequest } from './protocol.js';

/** Bytes of a write that ends inside a character, as networks deliver them. */
const ODD_BYTES = 1021;

/** Slow enough that no answer of a few sentences ends within any deadline, fast enough to look alive. */
const DRIP_MILLISECONDS = 900;

/** Does with the response what the model does. */
export async function sendAnswer(response: ServerResponse, request: ChatRequest, answer: ModelAnswer): Promise<void> {
  switch (answer.kind) {
    case 'text':
    case 'calls':
      if (request.stream === true) return stream(response, request, answer);
      whole(response, request, answer);
      return undefined;
    case 'status':
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      response.end(answer.body);
      return undefined;
    case 'body':
      response.writeHead(200, { 'content-type': answer.type });
      response.end(answer.bytes);
      return undefined;
    case 'silence':
      return undefined;
    case 'stall':
      begin(response, request, answer.text);
      return undefined;
    case 'drop':
      begin(response, request, answer.text);
      await pause(20);
      response.destroy();
      return undefined;
    case 'drip':
      return drip(response, request, answer.text);
  }
}

function whole(response: ServerResponse, request: ChatRequest, answer: ProperAnswer): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(completion(request, answer));
}

async function stream(response: ServerResponse, request: ChatRequest, answer: ProperAnswer): Promise<void> {
  const events = [...completionEvents(request, answer), '[DONE]'].map((data) => `data: ${data}\n\n`).join('');
  const bytes = Buffer.from(events);
  beginStream(response);
  for (let start = 0; start < bytes.length && !response.destroyed; start += ODD_BYTES) {
    await written(response, bytes.subarray(start, start + ODD_BYTES));
  }
  response.end();
}

/** Resolves when the bytes were handed over, or the client went away. */
function written(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    response.write(bytes, () => resolve());
  });
}

/** The beginning of an answer that never ends: half a stream, or half a JSON object. */
function begin(response: ServerResponse, request: ChatRequest, text: string): void {
  if (request.stream === true) {
    beginStream(response);
    for (const data of openEvents(request, text)) response.write(`data: ${data}\n\n`);
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write(completion(request, { kind: 'text', text }).slice(0, -60));
}

async function drip(response: ServerResponse, request: ChatRequest, text: string): Promise<void> {
  if (request.stream !== true) {
    begin(response, request, text);
    return undefined;
  }
  beginStream(response);
  for (const data of openEvents(request, text)) {
    if (response.destroyed) return undefined;
    await written(response, Buffer.from(`data: ${data}\n\n`));
    await pause(DRIP_MILLISECONDS, undefined, { ref: false });
  }
  return undefined;
}

/** Events of a text without the one that says it ended. */
function openEvents(request: ChatRequest, text: string): readonly string[] {
  return [...completionEvents({ ...request, stream_options: null }, { kind: 'text', text })].slice(0, -1);
}

function beginStream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
}
