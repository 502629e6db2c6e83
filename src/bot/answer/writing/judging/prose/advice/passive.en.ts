import { inList } from '../carried-subject.en.js';
import { MANNER_EN, PLAIN_BARE_EN } from '../verbs.en.js';

/** Past participles that are not spelled like the verb with -ed. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  bring: 'brought',
  build: 'built',
  catch: 'caught',
  cut: 'cut',
  draw: 'drawn',
  drive: 'driven',
  give: 'given',
  keep: 'kept',
  lead: 'led',
  make: 'made',
  pay: 'paid',
  set: 'set',
  speed: 'sped',
  step: 'stepped',
  take: 'taken',
};

const MEASURE = new RegExp(
  String.raw`^(?<manner>${MANNER_EN}*)(?<goesOn>continue to )?(?<verb>\p{L}+)(?<particle> (?:in|up|out))? (?!(?:on|in|at|for|with|to) )(?<object>.+)$`,
  'iu',
);
/** "Focus on A": what is put there stands in the place of the subject. */
const ON = new RegExp(
  String.raw`^(?<manner>${MANNER_EN}*)(?<verb>focus|concentrate)(?<object> on (?:(?!\bto\b)[^,])+)$`,
  'iu',
);
/** What does not go with the thing into the place of the subject: to whom, to do what, through what, how. */
const BEHIND: ReadonlyArray<readonly [verb: RegExp, behind: RegExp]> = [
  [/^(?:give|guide|encourage|open|make|pay|attach)$/iu, /^(?<thing>[^,]+?)(?<rest> to .+)$/iu],
  [/^(?:inject|integrate)$/iu, /^(?<thing>[^,]+?)(?<rest> into .+)$/iu],
  [/^(?:combine|integrate|connect)$/iu, /^(?<thing>[^,]+?)(?<rest> with .+)$/iu],
  [/^(?:expand|extend)$/iu, /^(?<thing>[^,]+?)(?<rest> towards? .+)$/iu],
  [/./u, /^(?<thing>[^,]+?)(?<rest> (?:through|by) .+)$/iu],
  [/./u, /^(?<thing>[^,]+?)(?<rest> in (?:depth|every respect))$/iu],
];
/** Of what is promoted it is the same whether it, or promoting it, is for something; not of what is cut. */
const PROMOTES =
  /^(?:accelerate|adopt|advance|bring|build|concentrate|cultivate|develop|establish|expand|improve|increase|introduce|invest|promote|raise|speed|step|strengthen|support)$/iu;
/** What it is for, where no word before it is one that has an infinitive of its own: "the ability to raise A". */
const FOR_WHAT = new RegExp(
  String.raw`^(?<thing>(?:(?!\b(?:to|that|which|who|whose|how|whether)\b)[^,])+?)(?<!\b(?:abilit(?:y|ies)|rights?|needs?|efforts?|attempts?|incentives?|dut(?:y|ies)|obligations?|willingness|ways?|opportunit(?:y|ies)|plans?|decisions?|freedom|authority|tendenc(?:y|ies)|\p{L}+(?:ed|ing|able|ible)|able|willing|ready|eager|likely|free|due|unable|reluctant))(?<rest> to (?:\p{L}+ly )?(?:${PLAIN_BARE_EN}|increase|meet|supplement|support)\b[^,]*)$`,
  'iu',
);
/** What is said of the thing, or of how it is done, behind a comma. */
const ASIDE = /, (?:with|\p{L}+ed|(?!outstanding|leading|growing|emerging|promising)\p{L}+ing)\b/iu;
/** Each asks for it; a bare "be" is compared as "is" is. */
const MODALS = ['should be', 'is to be', 'are to be', 'needs to be', 'need to be'];

/** "Actively bring in A" as "A should be actively brought in", "is to be", "needs to be"; of several measures each. */
export function passiveOf(measures: readonly string[]): readonly string[] {
  return MODALS.flatMap((modal) => eachWay(measures, modal).flatMap((said) => joined(said, modal)));
}

/** One way of each measure, in every combination; none where one of them cannot be told so. */
function eachWay(measures: readonly string[], modal: string): ReadonlyArray<readonly string[]> {
  return measures.reduce<ReadonlyArray<readonly string[]>>(
    (all, measure) => all.flatMap((said) => inPassive(measure, modal).map((one) => [...said, one])),
    [[]],
  );
}

function joined([first = '', ...others]: readonly string[], modal: string): readonly string[] {
  const short = others.map((one) => one.replace(` ${modal} `, ' '));
  return [inList([first, ...others]), ...(others.length === 0 ? [] : [inList([first, ...short])])];
}

function inPassive(measure: string, modal: string): readonly string[] {
  const on = ON.exec(measure)?.groups;
  if (on) return onIt(on, modal);
  const found = MEASURE.exec(measure)?.groups;
  const { manner = '', verb = '', goesOn, particle = '', object = '' } = found ?? {};
  if (!found || ASIDE.test(object.replace(/“[^”]*”/gu, ''))) return [];
  const led = goesOn === undefined ? modal : modal.replace(/be$/u, 'continue to be');
  return partedWays(verb, object).map(
    ([thing, rest]) => `${thing} ${led} ${manner}${participleOf(verb.toLowerCase())}${particle}${rest}`,
  );
}

function onIt({ manner = '', verb = '', object = '' }: Readonly<Record<string, string>>, modal: string): string[] {
  if (verb.toLowerCase() === 'concentrate') return [`efforts ${modal} ${manner}concentrated${object}`];
  return manner === '' ? [`the focus ${modal}${object}`] : [];
}

type Way = readonly [thing: string, rest: string];

function partedWays(verb: string, object: string): readonly Way[] {
  const pattern = BEHIND.find(([of, behind]) => of.test(verb) && behind.test(object))?.[1];
  const { thing = object, rest = '' } = pattern?.exec(object)?.groups ?? {};
  return [[thing, rest], ...(rest === '' && PROMOTES.test(verb) ? partedAtAim(object) : [])];
}

function partedAtAim(object: string): readonly Way[] {
  const { thing, rest } = FOR_WHAT.exec(object)?.groups ?? {};
  return thing === undefined || rest === undefined ? [] : [[thing, rest]];
}

function participleOf(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}
