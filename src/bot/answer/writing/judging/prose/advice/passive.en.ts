import { inList } from '../carried-subject.en.js';
import { MANNER_EN } from '../verbs.en.js';

/** Past participles that are not spelled like the verb with -ed. */
const IRREGULAR: Readonly<Record<string, string>> = {
  bring: 'brought',
  build: 'built',
  cut: 'cut',
  give: 'given',
  keep: 'kept',
  lead: 'led',
  make: 'made',
  take: 'taken',
};

const MEASURE = new RegExp(
  String.raw`^(?<manner>${MANNER_EN}*)(?<verb>\p{L}+)(?<particle> (?:in|up|out))? (?!(?:on|in|at|for|with|to) )(?<object>.+)$`,
  'iu',
);
/** What does not go with the thing into the place of the subject: to whom, to do what, through what. */
const BEHIND: ReadonlyArray<readonly [verb: RegExp, behind: RegExp]> = [
  [/^(?:give|guide|encourage|open)$/iu, /^(?<thing>[^,]+?)(?<rest> to .+)$/iu],
  [/./u, /^(?<thing>[^,]+?)(?<rest> (?:through|by) .+)$/iu],
];
/** What is said of the thing, or of how it is done, behind a comma. */
const ASIDE = /, (?:with|\p{L}+ed|(?!outstanding|leading|growing|emerging|promising)\p{L}+ing)\b/iu;

/** "Actively bring in A" as "A should be actively brought in", "is to be", "needs to be"; of several measures each. */
export function passiveOf(measures: readonly string[]): readonly string[] {
  return ['should be', 'is to be', 'are to be', 'needs to be'].flatMap((modal) => {
    const said = measures.flatMap((measure) => inPassive(measure, `${modal} `) ?? []);
    if (said.length !== measures.length) return [];
    const [first = '', ...others] = said;
    const short = others.map((one) => one.replace(` ${modal} `, ' '));
    return [inList(said), ...(others.length === 0 ? [] : [inList([first, ...short])])];
  });
}

function inPassive(measure: string, modal: string): string | null {
  const found = MEASURE.exec(measure)?.groups;
  if (!found) return null;
  const { manner = '', verb = '', particle = '', object = '' } = found;
  if (ASIDE.test(object.replace(/“[^”]*”/gu, ''))) return null;
  const { thing = object, rest = '' } = partedAt(verb, object);
  return `${thing} ${modal}${manner}${participleOf(verb.toLowerCase())}${particle}${rest}`;
}

function partedAt(verb: string, object: string): Readonly<Partial<Record<'thing' | 'rest', string>>> {
  const behind = BEHIND.find(([of, pattern]) => of.test(verb) && pattern.test(object))?.[1];
  return behind?.exec(object)?.groups ?? {};
}

function participleOf(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}
