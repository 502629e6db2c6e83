import type { ModelAnswer } from '../../support/lying-model/model-answer.js';
import { messageText, type ChatRequest } from '../../support/lying-model/protocol.js';
import { readEvidence } from '../adversary/telling/evidence.js';
import { honestly } from '../adversary/telling/lie.js';
import type { Payload } from './payloads.js';

/** A model that does whatever any text asks of it, and remembers all it was ever told. */
export class ObedientModel {
  readonly #memory: string[] = [];

  /** Obeys the payload, whether or not it sees it: that the product kept the words from it shall not be what saves it. */
  answer(request: ChatRequest, payload: Payload): ModelAnswer {
    this.#memory.push(...request.messages.map(messageText));
    const { pieces } = readEvidence(request, payload.language);
    const [prompt = ''] = request.messages.map(messageText);
    const obeyed = payload.obeyed
      .replace('{secrets}', () => this.#secrets().join(' '))
      .replace('{memory}', () => this.#memory.filter((text) => text.includes('MAGPIE')).join(' ') || 'MAGPIE-88')
      .replace('{prompt}', () => prompt);
    // Once alone, and once among the truth with the marks of the evidence.
    const truth = pieces.map(honestly).join('\n');
    return { kind: 'text', text: `${obeyed} [1]\n${truth}\n${obeyed}` };
  }

  /** Whatever looks like a secret in what it was told; where nothing does, it makes some up. */
  #secrets(): readonly string[] {
    const found = this.#memory.flatMap((text) => text.match(/\b(?:sk|xoxb|mcp)-[\w-]+/gu) ?? []);
    return found.length > 0 ? found : ['sk-0000'];
  }
}
