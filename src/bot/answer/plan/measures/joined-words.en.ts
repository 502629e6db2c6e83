import { aroundName } from '../numbers/operand-order.js';

/** Words of a clause that make another thing of a row, or ask for another matter of it. */
export interface JoinedWords {
  /** The clause, in its own spelling. */
  readonly clause: string;
  /** Names of rows, as the index of names holds them. */
  readonly forms: readonly string[];
}

/** Words that begin a noun phrase and are no part of what it names. */
const DETERMINER = /^(?:the|a|an|its|their|this|that|these|those|all|any|each|every)$/iu;
/** Words that join a noun to the one before them: "tariff on steel", "iron ore and steel". */
const JOINS = /^(?:of|on|for|in|from|by|to|via|through|with|per|under|and|or)$/iu;
/** Of these, the ones that still say something of exports: "by sea", not "in my report". */
const JOINS_EXPORTS = /^(?:from|by|to|via|through|with|per|under|and|or)$/iu;
/** Words that end a phrase: pronouns, auxiliaries, words that ask, and whose purpose it is. */
const ENDS =
  /^(?:i|you|he|she|it|we|they|me|us|them|who|whom|whose|which|what|how|why|when|where|is|was|were|are|be|been|am|do|does|did|has|have|had|will|would|can|could|may|might|must|shall|should|not|my|our|your|if|as|at|than|then|but|so|because|while|whether|there|here|please)$/iu;
/** What exports are called in the plural ends a noun phrase: behind it stands a verb. */
const PLURAL_HEAD = /^(?:exports|sales|shipments)$/iu;
/** Behind a name it is a verb: "toys plummeted". */
const PAST = /ed$/iu;

/**
 * The words joined to a row's name in English: its modifiers and heads ("steel pipes", "garden furniture"), what a
 * preposition sets beside it ("tariff on steel"), the noun that is asked for ("how many jobs"), what it is said to be
 * ("were toys profitable"), and proper names. Frames of politeness or purpose, verbs and adverbs are none of these.
 */
export function joinedWords({ clause, forms }: JoinedWords): readonly string[] {
  const around = forms.flatMap((form) => aroundName(clause, form) ?? []);
  return [
    ...around.flatMap(({ before, behind }) => [
      ...wordsBefore(before),
      ...(IS_ASKED.test(before) ? wordsOf(behind) : wordsBehind(behind)),
    ]),
    ...wordsBesideExports(clause),
    ...askedNouns(clause),
    ...properNames(clause),
  ];
}

/** "Were toys …": what stands behind is said of them. */
const IS_ASKED = /^\W*(?:is|was|were|are)\b/iu;

function wordsOf(text: string): readonly string[] {
  return text.match(/[a-z][a-z'’-]*/giu) ?? [];
}

/** What someone is asked or wants to do: "please confirm", "you could tabulate", "to verify". */
const WISHED =
  /\b(?:please|to|(?:i|you|we|they|someone|anyone)(?: (?:would|could|can|will|should|kindly))*) (?:kindly )?(?!the\b|would\b|could\b|can\b|will\b|should\b)[a-z]+\b/iu;

/** From the name towards the front, through noun phrases and the prepositions between them. */
function wordsBefore(before: string): readonly string[] {
  const found: string[] = [];
  let isOpen = true;
  const noun = before.split(WISHED).at(-1) ?? '';
  for (const word of wordsOf(noun).toReversed()) {
    if (JOINS.test(word)) isOpen = true;
    else if (DETERMINER.test(word)) isOpen = false;
    else if (!isOpen || ENDS.test(word)) break;
    else found.push(word);
  }
  return found;
}

/** From the name towards the end, up to a verb; behind "exports" only what says where to, how or by whom. */
function wordsBehind(behind: string): readonly string[] {
  const found: string[] = [];
  let previous = '';
  for (const word of wordsOf(behind)) {
    const isBehindExports = PLURAL_HEAD.test(previous);
    if ((isBehindExports ? JOINS_EXPORTS : JOINS).test(word)) previous = word;
    else if (JOINS.test(previous) && DETERMINER.test(word)) continue;
    else if (isBehindExports || DETERMINER.test(word) || ENDS.test(word)) break;
    else if (PAST.test(word) && !JOINS.test(previous)) break;
    else {
      found.push(word);
      previous = word;
    }
  }
  return found;
}

/** "Exported by rail", "shipped to buyers": where to, how and by whom, wherever the goods are named. */
const BESIDE_EXPORTS =
  /\b(?:exported|shipped|sold|exports|shipments|sales)\s+(?=(?:from|by|to|via|through|per|under)\b)(.+)/iu;

function wordsBesideExports(clause: string): readonly string[] {
  const words = wordsOf(BESIDE_EXPORTS.exec(clause)?.[1] ?? '');
  const end = words.findIndex((word, index) => index > 0 && ENDS.test(word));
  return words.slice(0, end < 0 ? words.length : end).filter((word) => !JOINS.test(word) && !DETERMINER.test(word));
}

/** "How many jobs", "what quota", "how profitable": the words right behind the one that asks. */
const ASKED = /\b(?:how many|how much|how|what|which)\s+((?:[a-z'’-]+\s*)+)/giu;

function askedNouns(clause: string): readonly string[] {
  return [...clause.matchAll(ASKED)].flatMap(([, behind = '']) => {
    const words = wordsOf(behind);
    const end = words.findIndex((word) => ENDS.test(word) || DETERMINER.test(word) || JOINS.test(word));
    return words.slice(0, end < 0 ? words.length : end).filter((word) => !PAST.test(word));
  });
}

/** Capitalised words other than the first: places, firms, abbreviations. */
function properNames(clause: string): readonly string[] {
  return wordsOf(clause)
    .slice(1)
    .filter((word) => /^[A-Z]./u.test(word));
}
