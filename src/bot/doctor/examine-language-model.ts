import { messagesIn } from '../messages/catalogue.js';
import { doctorMessages } from '../messages/doctor.js';
import { errorText } from '../messages/errors.js';
import { isBaseChatModel } from '../models/is-base-chat-model.js';
import type { LanguageModel, ModelUse } from '../models/language-model.js';
import { orFinding } from './examine.js';
import type { Finding } from './finding.js';

/** The smallest request that shows address, name and key. */
const PROMPT = { system: 'Answer with one word.', user: 'Say yes.' } as const;

/** What a model that can plan does at once. */
const TOOL_PROMPT = 'Call the tool “say” with the word “yes”. Answer with nothing else.';

/** Any tool at all: some servers refuse every request that offers one, some models never call one. */
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
 * that tells it to call a tool.
 */
export async function examineLanguageModel(open: () => Promise<ModelUse | null>): Promise<Finding> {
  const use = await orFinding('language-model', open);
  if (use === null) return finding('off', (language) => messagesIn(doctorMessages, language).off);
  if ('subject' in use) return use;
  const { port, planner } = use;
  const model = port.begin();
  try {
    for await (const piece of model.write(PROMPT)) if (piece.trim() !== '') break;
    if (planner === 'model' && !(await callsTool(model)))
      return finding('wrong', (language) => messagesIn(doctorMessages, language).callsNoTool(port.name));
    return finding('fine', (language) => messagesIn(doctorMessages, language).languageModel(port.name, planner));
  } catch (error) {
    const { code, facts } = model.faultOf(error);
    return finding('wrong', (language) => errorText(code, facts, language));
  }
}

/** Whether the model calls the tool that it is told to call, as its schema says; one whose client takes no tools is not tried. */
async function callsTool(model: LanguageModel): Promise<boolean> {
  const chat = await model.chat();
  if (!isBaseChatModel(chat)) return true;
  const reply = await chat.bindTools?.([TOOL]).invoke([['user', TOOL_PROMPT]], { signal: model.signal });
  return (
    reply === undefined ||
    (reply.tool_calls ?? []).some(({ name, args }) => name === TOOL.function.name && 'word' in args)
  );
}

function finding(state: Finding['state'], say: Finding['say']): Finding {
  return { subject: 'language-model', state, say };
}
