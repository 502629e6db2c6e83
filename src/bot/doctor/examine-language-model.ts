import { messagesIn } from '../messages/catalogue.js';
import { doctorMessages } from '../messages/doctor.js';
import { errorText } from '../messages/errors.js';
import { isBaseChatModel } from '../models/is-base-chat-model.js';
import type { LanguageModel, ModelUse } from '../models/language-model.js';
import { orFinding } from './examine.js';
import type { Finding } from './finding.js';

/** The smallest request that shows address, name and key. */
const PROMPT = { system: 'Answer with one word.', user: 'Say yes.' } as const;

/** Any tool at all: some servers refuse every request that offers one. */
const TOOL = {
  type: 'function',
  function: {
    name: 'say',
    description: 'Says a word.',
    parameters: { type: 'object', properties: { word: { type: 'string' } }, required: ['word'] },
  },
} as const;

/**
 * Looks at the language model: whether one is configured, whether it answers a tiny request and, where it is to plan, one
 * that offers a tool.
 */
export async function examineLanguageModel(open: () => Promise<ModelUse | null>): Promise<Finding> {
  const use = await orFinding('language-model', open);
  if (use === null) return finding('off', (language) => messagesIn(doctorMessages, language).off);
  if ('subject' in use) return use;
  const { port, planner } = use;
  const model = port.begin();
  try {
    for await (const piece of model.write(PROMPT)) if (piece.trim() !== '') break;
    if (planner === 'model') await offerTool(model);
    return finding('fine', (language) => messagesIn(doctorMessages, language).languageModel(port.name, planner));
  } catch (error) {
    const { code, facts } = model.faultOf(error);
    return finding('wrong', (language) => errorText(code, facts, language));
  }
}

async function offerTool(model: LanguageModel): Promise<void> {
  const chat = await model.chat();
  if (!isBaseChatModel(chat)) return;
  await chat.bindTools?.([TOOL]).invoke([['user', PROMPT.user]], { signal: model.signal });
}

function finding(state: Finding['state'], say: Finding['say']): Finding {
  return { subject: 'language-model', state, say };
}
