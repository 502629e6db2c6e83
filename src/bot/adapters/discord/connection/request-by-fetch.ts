import type { RESTOptions } from 'discord.js';

/**
 * Sends the library's requests by Node's own fetch. Left to itself the library sends them by its own undici, but through
 * the dispatcher that all copies of undici in a process share: where Slack's client is loaded first, that is of another
 * version, which does not know the forms that files are sent in.
 *
 * A lost connection is thrown by its own error, whose code the library reads, not by the one that fetch puts around it.
 */
export const requestByFetch: RESTOptions['makeRequest'] = async (url, { body, headers, method, signal }) => {
  const init = { body: body ?? null, headers: headers ?? {}, method: method ?? 'GET', signal: signal ?? null };
  try {
    return await fetch(url, init);
  } catch (error) {
    throw error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
  }
};
