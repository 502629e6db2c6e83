/** A run of sentence-final marks and what stands around it. */
export interface EndCandidate {
  /** The sentence so far, up to the marks. */
  readonly before: string;
  /** The marks alone. */
  readonly marks: string;
  /** The marks with the closing quotes, brackets and citation marks behind them. */
  readonly run: string;
  /** What follows the run. */
  readonly after: string;
}

/** Abbreviations that a name, a number or an example follows: their point never ends a sentence. */
const LEADING_ABBREVIATION =
  /(?:^|[^\p{L}])(?:dr|mr|mrs|ms|prof|st|gen|sen|rep|gov|col|lt|hon|rev|fig|figs|eq|eqs|sec|ch|vol|pp?|vs|cf|approx|resp|e\.g|i\.e|viz)$/iu;

/** Abbreviations whose point ends no sentence before a number: "No. 5", "Jan. 2022". */
const NUMBERED_ABBREVIATION = /(?:^|[^\p{L}])(?:nos?|art|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ref|refs)$/iu;

/** "J" of "J. Smith", "U.S", "Ph.D". */
const INITIALS = /(?:^|[^\p{L}.])(?:\p{Lu}|(?:\p{L}{1,3}\.)+\p{L}{1,3})$/u;

/** Words that open a sentence and hardly a name: after initials they show that the sentence ended. */
const OPENING_WORD =
  /^(?:the|this|that|these|those|it|its|in|on|at|from|to|for|of|a|an|as|by|with|we|they|he|she|his|her|there|however|but|and|if|when|while|since|because|after|before|although|such|so|our|their|what|which|who|how|why)\b/iu;

/** A heading's or caption's number at the start of a text, or of words that are quoted: "2.1.", "图 1.", “Figure 1.”. */
const OPENING_NUMBER =
  /(?:^|[“‘「『《]|(?<=^|\s)["'])\s*(?:(?:图|表|第|figure|fig\.|table|section|chapter|step|no\.)\s*)?\d+(?:\.\d+)*$/iu;
/** The quotation ends with it: “Table 2.” Then … */
const CLOSES_QUOTATION = /[”’"'」』》]/u;

/** Punctuation that goes on with the sentence: `“真的吗？”，他问。`. */
const CONTINUES = /^\s*[，、；：,;:。．)）」』”’]/u;

const HAN_OR_OPENING = /^[\p{Script=Han}“‘「『《（【]/u;

function isOpeningNumber(before: string, run: string): boolean {
  return OPENING_NUMBER.test(before) && !CLOSES_QUOTATION.test(run);
}

function pointEndsSentence({ before, run, after }: EndCandidate): boolean {
  const gap = /^\s/u.test(after);
  if (!gap && !HAN_OR_OPENING.test(after)) {
    return false;
  }
  const next = after.trimStart();
  if (/^\p{Ll}/u.test(next) || isOpeningNumber(before, run) || LEADING_ABBREVIATION.test(before)) {
    return false;
  }
  if (NUMBERED_ABBREVIATION.test(before) && /^\d/u.test(next)) {
    return false;
  }
  return !INITIALS.test(before) || OPENING_WORD.test(next);
}

/** Whether a run of sentence-final marks ends its sentence. */
export function endsSentence(candidate: EndCandidate): boolean {
  const { marks, run, after } = candidate;
  if (after.trim() === '') {
    return true;
  }
  if (CONTINUES.test(after)) {
    return false;
  }
  if (/[。！？｡]/u.test(marks)) {
    // 《谁动了我的奶酪？》一书 and （见表 1。）go on: the brackets belong to a part of a sentence.
    return !/[》〉）)】]/u.test(run) || /^\s/u.test(after);
  }
  if (/^…+$/u.test(marks)) {
    return /^\s/u.test(after) && !/^\s*\p{Ll}/u.test(after);
  }
  if (/[!?]/u.test(marks)) {
    return HAN_OR_OPENING.test(after) || /^\s+[^\s\p{Ll}]/u.test(after);
  }
  return pointEndsSentence(candidate);
}
