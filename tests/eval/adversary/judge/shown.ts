import { bare, sentencesOf } from '../telling/sentences.js';
import { shownText, supportText, type JudgedReply } from './reply.js';

/** Whether a sentence is in what is shown. */
type Shows = (sentence: string) => boolean;

/**
 * Tells of a sentence whether it stands in a reply. A part of what the deterministic reply says, a clause without its
 * “some” or its “if”, stands there only where it is a sentence of its own.
 */
export function standing(reply: JudgedReply, deterministic: JudgedReply): Shows {
  const [shown, held] = [shownText(reply), heldText(deterministic)].map(bare);
  const alone = sentencesIn(reply.text);
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

const sentencesIn = (text: string): ReadonlySet<string> => new Set(sentencesOf(text).map(bare));

/** What the deterministic reply says and rests on. */
export const heldText = (deterministic: JudgedReply): string =>
  `${shownText(deterministic)}\n${supportText(deterministic)}`;
