import { messagesIn } from '../messages/catalogue.js';
import { doctorMessages } from '../messages/doctor.js';
import { errorText } from '../messages/errors.js';
import type { ModelUse } from '../models/language-model.js';
import { orFinding } from './examine.js';
import type { Finding } from './finding.js';

/** The smallest request that shows address, name and key. */
const PROMPT = { system: 'Answer with one word.', user: 'Say yes.' } as const;

/** Looks at the language model: whether one is configured, and whether it answers a tiny request. */
export async function examineLanguageModel(open: () => Promise<ModelUse | null>): Promise<Finding> {
  const use = await orFinding('language-model', open);
  if (use === null) return finding('off', (language) => messagesIn(doctorMessages, language).off);
  if ('subject' in use) return use;
  const { port, planner } = use;
  const model = port.begin();
  try {
    for await (const piece of model.write(PROMPT)) if (piece.trim() !== '') break;
    return finding('fine', (language) => messagesIn(doctorMessages, language).languageModel(port.name, planner));
  } catch (error) {
    const { code, facts } = model.faultOf(error);
    return finding('wrong', (language) => errorText(code, facts, language));
  }
}

function finding(state: Finding['state'], say: Finding['say']): Finding {
  return { subject: 'language-model', state, say };
}
