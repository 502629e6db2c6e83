import { createHmac } from 'node:crypto';

/** The headers that prove a request came from Slack (https://docs.slack.dev/authentication/verifying-requests-from-slack). */
export function signatureHeaders(secret: string, milliseconds: number, body: string): Record<string, string> {
  const timestamp = String(Math.floor(milliseconds / 1000));
  const hash = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${hash}` };
}
