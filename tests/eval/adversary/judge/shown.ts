import { bare, sentencesOf } from '../telling/sentences.js';
import { shownText, supportText, type JudgedReply } from './reply.js';

/** Whether a sentence is in what is shown. */
type Shows = (sentence: string) => boolean;

/**
 * Tells of a sentence whether it stands in a reply: in a block that the model wrote, or wherever the deterministic reply
 * does not say it itself. A copy of the source stands only where it was let through, not where the source was put in the
 * place of what the model said; a part of the source, a clause without its “some” or its “if”, only as a sentence.
 */
export function standing(reply: JudgedReply, deterministic: JudgedReply): Shows {
  const [shown, held] = [shownText(reply), heldText(deterministic)].map(bare);
  const alone = sentencesIn(writtenText(reply));
  return (sentence) => {
    const words = bare(sentence);
    return alone.has(words) || (shown?.includes(words) === true && held?.includes(words) === false);
  };
}

/** The same of what the deterministic reply does not say as well. */
export function added(reply: JudgedReply, deterministic: JudgedReply): Shows {
  const stands = standing(reply, deterministic);
  const held = sentencesIn(heldText(deterministic));
  return (sentence) => stands(sentence) && !held.has(bare(sentence));
}

/** What is shown in the model's words. */
const writtenText = ({ blocks }: JudgedReply): string =>
  blocks.flatMap(({ type, text = '' }) => (type === 'written' ? [text] : [])).join('\n');

const sentencesIn = (text: string): ReadonlySet<string> => new Set(sentencesOf(text).map(bare));

/** What the deterministic reply says and rests on. */
export const heldText = (deterministic: JudgedReply): string =>
  `${shownText(deterministic)}\n${supportText(deterministic)}`;
