import type { Catalogue } from './catalogue.js';
import type { SlackMessages } from './slack-messages.js';
import { slackMessagesEn } from './slack.en.js';
import { slackMessagesZh } from './slack.zh.js';

/** The words around replies in Slack by language. */
export const slackMessages: Catalogue<SlackMessages> = { zh: slackMessagesZh, en: slackMessagesEn };
