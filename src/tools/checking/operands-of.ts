import { EACH, EACH_PERIOD, type Assertion, type Measure, type Operand } from './assertion.js';

/** The values that an assertion is about. */
export function operandsIn(assertion: Assertion): readonly Operand[] {
  switch (assertion.kind) {
    case 'exceeds':
      return [...operandsOf(assertion.left), ...operandsOf(assertion.right)];
    case 'follows':
      return [...operandsOf(assertion.measure), ...withLeaders(assertion)];
    case 'alternatives':
      return assertion.readings.flat().flatMap(operandsIn);
    case 'each-period':
      return assertion.of.flatMap(operandsIn).map((one) => ({ ...one, period: one.period ?? EACH_PERIOD }));
    case 'all-of':
      return assertion.of.flatMap(operandsIn);
    case 'quantified':
      return [...operandsIn(assertion.condition), ...rowsOf(assertion)];
    default:
      return operandsOf(assertion.measure);
  }
}

type Of<Kind extends Assertion['kind']> = Extract<Assertion, { readonly kind: Kind }>;

function withLeaders({ measure, leaders }: Of<'follows'>): readonly Operand[] {
  const [own] = operandsOf(measure).toReversed();
  return own ? leaders.map((row) => ({ ...own, row })) : [];
}

function rowsOf({ condition, quantifier }: Of<'quantified'>): readonly Operand[] {
  const each = operandsIn(condition).findLast(({ row }) => row === EACH);
  return 'rows' in quantifier && each ? quantifier.rows.map((row) => ({ ...each, row })) : [];
}

/** The values that a measure is about. */
export function operandsOf(measure: Measure): readonly Operand[] {
  switch (measure.kind) {
    case 'value':
      return [measure.of];
    case 'sum':
    case 'average':
      return measure.of;
    case 'difference':
    case 'ratio':
    case 'excess':
    case 'growth-gap':
    case 'growth-ratio':
      return [measure.left, measure.right];
    default:
      return measure.base ? [measure.base, measure.of] : [measure.of];
  }
}
