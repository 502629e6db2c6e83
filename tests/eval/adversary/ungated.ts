import type { JudgedReply } from './judge/reply.js';
import type { Evidence, Tongue } from './telling/evidence.js';
import type { Told } from './telling/lie.js';

/** The evidence that a product would number for its writer: what the blocks of a reply say, in its language. */
export function evidenceOf({ blocks }: JudgedReply, language: Tongue): Evidence {
  const said = blocks.flatMap(({ type, text, rendering }) => {
    if (text === undefined || (type !== 'quote' && type !== 'statement')) return [];
    return [language === 'en' && typeof rendering === 'string' ? rendering : text];
  });
  return { pieces: said.map((text, at) => ({ number: at + 1, text })), language };
}

/** The reply of a product that lets its writer say anything. The judge has to see through it. */
export function ungated(deterministic: JudgedReply, { text }: Told): JudgedReply {
  const said = text.replaceAll(/ ?\[\d+\]/gu, '');
  return { ...deterministic, text: said, blocks: [{ type: 'written', text: said }] };
}
