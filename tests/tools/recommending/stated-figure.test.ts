import { describe, expect, it } from 'vitest';

import { statesFigure } from '../../../src/tools/recommending/stated-figure.js';

describe('a stated figure', () => {
  it.each(['进口额为3亿元', '去年出口额达到12.5亿元', 'imports came to 300 million yuan', 'our sales were 2 billion'])(
    'names no problem: %s',
    (clause) => expect(statesFigure(clause)).toBe(true),
  );

  it.each(['零件的九成要进口', '进口占9成，交货要18个月', '90 % of our parts are imported', '成本高'])(
    'is not read into: %s',
    (clause) => expect(statesFigure(clause)).toBe(false),
  );
});
