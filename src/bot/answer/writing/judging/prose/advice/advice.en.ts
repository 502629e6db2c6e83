import { AUXILIARY_EN, BARE_EN, FINITE_EN, IMPERATIVE_EN, MANNER_EN } from '../verbs.en.js';
import { bare, EFFORT, PURPOSE, toldOf } from './told.en.js';

const DEED = String.raw`${MANNER_EN}*(?:${IMPERATIVE_EN}|${BARE_EN})`;
/** What is to be done of each, by what, or in what. */
const FRONT = new RegExp(
  String.raw`^(?:for each [^,;]+, |(?:(?:through|by means of) [^;:]+ and other [^,;:]+|in (?:\p{L}+ly )?\p{L}+ing [^,;:]+), (?=${DEED}\b))`,
  'iu',
);
const MEASURE = new RegExp(String.raw`^(?:${EFFORT.source.slice(1)})?${DEED}(?: |$)`, 'iu');
/** More to be done, behind a semicolon. */
const GOES_ON = new RegExp(
  String.raw`^(?<front>(?:and )?(?:(?:with|at|in|also)\b[^,]*, )*)(?<rest>${DEED}\b.*)$`,
  'iu',
);
/** A statement: a verb of its own outside what only describes a thing. */
const STATED = new RegExp(String.raw`\b(?:${AUXILIARY_EN}|${FINITE_EN})\b`, 'iu');
/** A noun that is spelled like a verb: "support from the state". */
const NOUN = String.raw`(?:increase|support|cut|drive|lead|limit|influence|benefit|show|offer|face|play|grow|raise|advance|upgrade|open|train|bear|respond|step|catch|guarantee) (?:in|from|of|for|to|by|between|across|among|is|are)\b`;
const IS_NOUN = new RegExp(`^${NOUN}`, 'iu');
const DESCRIBED = /\b(?:that|which|who)\b[^,]*/giu;
const NEXT = new RegExp(String.raw`((?:, and| and|,) )(?=${DEED}\b)(?!${NOUN})`, 'iu');
/** The beginning of a list, or an aside: what comes behind the comma would be parted from it. */
const BEGUN_LIST = /,(?!.*\b(?:and|or)\b)/iu;
/** "Guide A to do B and do C" is one thing; "to the field" is no infinitive. */
const WITH_INFINITIVE =
  /\bto (?!(?:the|a|an|all|each|every|its|their|this|these|those|[“"\d])(?:\b|(?<=[“"])))(?:\p{L}+ly )?\p{L}+/iu;
/** What something is able to do, which nobody is able to "continue to" do. */
const ABLE = /\b(?:ability|capacity) to \p{L}+ \p{L}+$/iu;
const CONTINUES = /^continue to /iu;
const TAKES_BACK =
  /\b(?:but|however|unless|except|only|if|when|while|although|not|never|rather than|instead|avoid|prevent\w*|without)\b/iu;

/**
 * What an English sentence of advice advises: "Concentrate on A, and actively bring in B." Its measures one by one, or those
 * that follow each other, as they stand, with "should", or in the passive voice; none of them as what is so.
 */
export function advisedBy(sentence: string): readonly string[] {
  const [text = '', ...others] = sentence.replace(/[.!]\s*$/u, '').split(/; /u);
  const front = FRONT.exec(text)?.[0] ?? '';
  const rest = text.slice(front.length);
  if (!isAdvice(rest) || others.some((other) => !GOES_ON.test(other) || changes(other))) return [];
  const ways = measuresOf(rest);
  if (ways[0]?.some((measure) => BEGUN_LIST.test(bare(measure))) ?? true) return [];
  const told = new Set(ways.flatMap(runsOf).flatMap((run) => toldOf(front, run)));
  return [...told, ...withOthers(toldOf(front, ways.at(-1) ?? []), others)];
}

function isAdvice(text: string): boolean {
  return MEASURE.test(text) && !IS_NOUN.test(text) && !changes(text) && !STATED.test(text.replace(DESCRIBED, ''));
}

function changes(part: string): boolean {
  return TAKES_BACK.test(part) || part.includes(':');
}

/** All of the first, with what is to be done besides behind semicolons: as that stands, or in the passive voice. */
function withOthers(first: readonly string[], others: readonly string[]): readonly string[] {
  if (others.length === 0) return [];
  const inPassive = others.map((other) => {
    const { front = '', rest = '' } = GOES_ON.exec(other)?.groups ?? {};
    const told = STATED.test(rest.replace(DESCRIBED, '')) ? [] : toldOf(front, measuresOf(rest).at(-1) ?? []);
    return told.filter((one) => one.includes(' should be '));
  });
  const passives = inPassive.reduce<readonly string[]>(
    (all, ways) => all.flatMap((before) => ways.map((one) => `${before}; ${one}`)),
    [''],
  );
  return first.flatMap((one) => [[one, ...others].join('; '), ...passives.map((behind) => `${one}${behind}`)]);
}

/** What is advised, one by one. One behind an infinitive may be a part of it: it is told with it, or not at all. */
function measuresOf(rest: string): ReadonlyArray<readonly string[]> {
  const split = rest.split(NEXT);
  const [measures, gaps] = [split.filter((_, at) => at % 2 === 0), split.filter((_, at) => at % 2 === 1)];
  const goesOn = measures.some((measure) => CONTINUES.test(measure));
  const open = measures.findIndex((measure) => hasInfinitive(goesOn ? measure.replace(ABLE, '') : measure));
  if (open < 0 || open === measures.length - 1) return [measures];
  const together = measures.slice(open).reduce((all, measure, at) => `${all}${gaps[open + at - 1] ?? ''}${measure}`);
  const withTo =
    gaps[open] === ' and ' ? [together.replace(` and ${measures[open + 1]}`, ` and to ${measures[open + 1]}`)] : [];
  return [
    measures.slice(0, open + 1),
    ...withTo.map((one) => [...measures.slice(0, open), one]),
    [...measures.slice(0, open), together],
  ];
}

function hasInfinitive(measure: string): boolean {
  return WITH_INFINITIVE.test(measure.replace(EFFORT, '').replace(CONTINUES, '').replace(PURPOSE, ''));
}

/** Measures that follow each other. */
function runsOf(measures: readonly string[]): ReadonlyArray<readonly string[]> {
  return measures.flatMap((_, from) =>
    measures.slice(from).map((__, length) => measures.slice(from, from + length + 1)),
  );
}
