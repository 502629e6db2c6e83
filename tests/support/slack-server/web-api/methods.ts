import { assistantMethods } from './assistant.js';
import { chatStreamMethods } from './chat-stream.js';
import { chatMethods } from './chat.js';
import { conversationMethods } from './conversations.js';
import { fileMethods } from './files.js';
import type { Methods } from './method.js';
import { sessionMethods } from './session.js';
import { userMethods } from './users.js';
import { viewMethods } from './views.js';

/** Every method that this Slack has. */
export const METHODS: Methods = {
  ...sessionMethods,
  ...chatMethods,
  ...chatStreamMethods,
  ...conversationMethods,
  ...viewMethods,
  ...fileMethods,
  ...assistantMethods,
  ...userMethods,
};
