import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { slackMessages } from '../../../messages/slack.js';
import { missingScopes } from './grant.js';

/** What of an installation the page tells. */
interface Installed {
  readonly bot?: { readonly scopes: readonly string[] } | undefined;
}

/** Codes of Slack's library that whoever installs can mend by starting again. */
const STALE: readonly string[] = ['slack_oauth_invalid_state', 'slack_oauth_missing_state', 'slack_oauth_missing_code'];
const CANCELLED = 'slack_oauth_installer_authorization_error';

/** The pages at the end of an installation: plain words in the browser's language. */
export const installPages = {
  success({ bot }: Installed, _: unknown, request: IncomingMessage, response: ServerResponse): void {
    const { installing } = messagesIn(slackMessages, languageOf(request));
    const missing = missingScopes({ scopes: bot ? [...bot.scopes] : [] });
    const lines = missing.length === 0 ? [] : [installing.missingScopes(missing.join(', '))];
    show(request, response, { status: 200, lines: [installing.done, ...lines] });
  },
  failure({ code }: { readonly code: string }, _: unknown, request: IncomingMessage, response: ServerResponse): void {
    const { installing } = messagesIn(slackMessages, languageOf(request));
    if (code === CANCELLED) show(request, response, { status: 400, lines: [installing.cancelled] });
    else if (STALE.includes(code)) show(request, response, { status: 400, lines: [installing.stale] });
    else show(request, response, { status: 500, lines: [installing.failed] });
  },
};

interface Page {
  readonly status: 200 | 400 | 500;
  /** Our own words, and names of scopes: nothing in them is HTML. */
  readonly lines: readonly string[];
}

function show(request: IncomingMessage, response: ServerResponse, { status, lines }: Page): void {
  const language = languageOf(request);
  const words = lines.map((line) => `<p>${line}</p>`).join('');
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><html lang="${language}"><title>Lianwen 链问</title>${words}</html>`);
}

function languageOf({ headers }: IncomingMessage): Language {
  return /^\s*zh\b/iu.test(headers['accept-language'] ?? '') ? 'zh' : 'en';
}
