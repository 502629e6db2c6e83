import type { AuditMessages } from './audit-messages.js';

export const auditMessagesEn: AuditMessages = {
  summary: ({ consistent, inconsistent, untold }) =>
    `Published figures that can be recomputed: ${consistent + inconsistent + untold}. Consistent ${consistent}, inconsistent ${inconsistent}, cannot tell ${untold}.`,
  columns: ['Place', 'Published', 'Recomputed', 'Range by rounding', 'Formula', 'Verdict'],
  verdicts: { consistent: 'consistent', inconsistent: 'inconsistent', 'cannot tell': 'cannot tell' },
  grounds: {
    consistent: 'The published figure meets the range that the rounding of its inputs allows.',
    inconsistent: 'The published figure lies outside the range that the rounding of its inputs allows.',
  },
  doubts: {
    'several-columns': 'Several columns hold the periods that the figure compares.',
    'no-unit': 'The figure has no unit that says whether it is a rate or an amount.',
    unbounded: 'The base may round to zero, so the result has no bounds.',
    'other-convention': 'The figure fits only if it was computed in another way that is also in use.',
    'which-rows': 'The table does not say which rows the total sums up, and none that it may sum up come to it.',
  },
  range: (low, high) => `${low} to ${high}`,
  conflicts: (count) => `Contradictions within the source: ${count}.`,
  quoted: (quote, place) => `“${quote}” (${place})`,
};
