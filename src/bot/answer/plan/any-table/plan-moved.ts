import { detectLanguage, inPeriod, withoutPeriods, type AskedPeriod, type Point } from '../../../../knowledge/index.js';
import type { GrowthBasis, Term, ToolRequest } from '../../../../tools/index.js';
import { assumedDirection } from '../../understand/direction.js';
import { readModifiers } from '../numbers/modifiers.js';
import { basisSaid } from './growth-basis.js';
import { familyOf } from './families.js';
import type { Linker } from './linker.js';
import { basesOf, earlierPeriod, endsAmong } from './movement-ends.js';
import { chooseOne, isMiss, type Miss, type Scope } from './operand.js';
import type { Planned } from './plan-computed.js';
import { wordingOf, type Reading } from './reading.js';
import { asPeriod, heldPeriods, isPercent, placeOf } from './resolved.js';

type Extreme = Extract<Reading, { readonly kind: 'extreme' }>;
type Moved = Pick<Extreme, 'axis' | 'of' | 'order'>;

/** One number with the one that it moved from. */
type Step = readonly [earlier: Point, later: Point];

interface Steps {
  readonly steps: readonly Step[];
  readonly score: number;
}

/** Whether a question puts things in the order of how they moved: "grew the most", 涨得最快. */
export function asksMovement(question: string): boolean {
  const language = detectLanguage(question);
  return NOUNS.test(question) || assumedDirection(question, language) !== null;
}

const NOUNS =
  /\b(?:growth|increases?|decreases?|declines?|drops?|rises?|falls?|changes?)\b|增[长幅速]|[涨降跌]幅|变[化动]/iu;

/** "Which item rose most?", "which quarter grew fastest?": rows or periods in the order of how they moved. */
export function planMoved({ axis, order, of }: Moved, linker: Linker, scope: Scope, question: string): Planned | Miss {
  const phrase = withoutPeriods(wordingOf(of)).replace(MOVING, ' ');
  const found =
    axis === 'period' ? overPeriods(phrase, linker, question) : overEntries(phrase, linker, scope, question);
  if (isMiss(found)) return found;
  const language = detectLanguage(question);
  const inAmounts = readModifiers(question, language).has('in-amounts');
  const falls = assumedDirection(question, language) === 'fall';
  const call: ToolRequest = {
    tool: 'rank-terms',
    input: {
      terms: found.steps.map((step) => movement(step, inAmounts)),
      order: falls ? OTHER[order] : order,
      limit: 1,
      limits: falls ? [{ comparison: 'below', value: '0' }] : [],
    },
  };
  const named = axis === 'period' ? 'periods' : 'rows';
  return { calls: [call], composition: { form: 'chosen', named, counted: false }, score: found.score };
}

/** What fell most lies lowest. */
const OTHER = { highest: 'lowest', lowest: 'highest' } as const;

/** Words of the movement itself, which names nothing. */
const MOVING =
  /\b(?:grow|grew|grown|growth|growing|r[io]se|risen|increased?|increases|f[ae]ll|fallen|decreased?|declined?|dropped|drop|changed?|in percent(?:age)?(?: terms)?)\b|同比|环比|增长[率额]?|增加|增[速幅]|[涨跌降]幅?|上[升涨]|下[降跌]|减少|变[化动]|[得的了最]|快|慢/giu;

/** Points move by their difference, amounts by their growth unless money is asked. */
function movement([earlier, later]: Step, inAmounts: boolean): Term {
  const [from, to] = [placeOf(earlier), placeOf(later)];
  return inAmounts || isPercent(later) ? { difference: [to, from] } : { growth: [from, to] };
}

/** Every period of one series up to which it moved. */
function overPeriods(phrase: string, linker: Linker, question: string): Steps | Miss {
  const context = { context: phrase, periods: [] };
  const found = chooseOne(linker.find(phrase, context, []));
  if (isMiss(found)) return found;
  const steps = basesOf(basisSaid(question))
    .map((basis) => stepsOn(basis, found.series.points))
    .find((taken) => taken.length > 1);
  return steps ? { steps, score: found.score } : { code: 'unmatched' };
}

/** Each number with the one that it is set against; all on one basis, or they could not be put in an order. */
function stepsOn(basis: GrowthBasis, points: readonly Point[]): readonly Step[] {
  const held = heldPeriods(points);
  return points.flatMap((later): readonly Step[] => {
    const before = later.period === null ? undefined : earlierPeriod(later.period, held, basis);
    const earlier = before === undefined ? undefined : inPeriod(points, asPeriod(before)).at(0);
    return earlier && earlier !== later ? [[earlier, later]] : [];
  });
}

/** Every row of a column between the two periods that are asked or held. */
function overEntries(phrase: string, { index }: Linker, scope: Scope, question: string): Steps | Miss {
  const family = familyOf(phrase, index) ?? onlyFamily(phrase, index);
  if (!family) return { code: 'unmatched' };
  const [first, last] = scope.periods.flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])]).map(asPeriod);
  const ends =
    first && last
      ? [first, last]
      : endsAmong(
          first,
          family.series.flatMap(({ points }) => points),
          question,
        );
  if (isMiss(ends)) return ends;
  const steps = family.series.flatMap(({ points }): readonly Step[] => {
    const [earlier, later] = ends.map((end: AskedPeriod) => inPeriod(points, end).at(0));
    return earlier && later && earlier !== later ? [[earlier, later]] : [];
  });
  return steps.length < family.series.length ? { code: 'unmatched' } : { steps, score: family.score };
}

/** "Which department grew the most?" of a table that measures but one thing names no column. */
function onlyFamily(phrase: string, index: Linker['index']): ReturnType<typeof familyOf> {
  const [only, other] = index.measures.keys();
  if (only === undefined || other !== undefined || index.vocabulary.read(phrase).unknown > 0) return null;
  return familyOf(only, index);
}
