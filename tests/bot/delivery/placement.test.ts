import { describe, expect, it } from 'vitest';
import { nextStep, type Placement, type PlacementStep } from '../../../src/bot/delivery/placement.js';

const fresh: Placement = { message: null, attempts: 0, doubtful: false, repeatable: false, history: 'unread' };

const CASES: ReadonlyArray<readonly [what: string, placement: Partial<Placement>, step: PlacementStep]> = [
  ['posts what nobody has tried to post', {}, { do: 'post', blind: false }],
  ['uses what stands there', { message: '1.2', attempts: 3 }, { do: 'use', message: '1.2' }],
  ['looks for what may stand there', { attempts: 1 }, { do: 'look' }],
  ['looks for what an earlier process may have posted', { doubtful: true }, { do: 'look' }],
  [
    'repeats at once what leaves one message',
    { attempts: 9, doubtful: true, repeatable: true },
    { do: 'post', blind: false },
  ],
  ['posts again what is not there', { attempts: 5, history: 'absent' }, { do: 'post', blind: false }],
  [
    'repeats once what cannot be looked for, and says so',
    { attempts: 1, history: 'unreadable' },
    { do: 'post', blind: true },
  ],
  ['does not repeat it twice', { attempts: 2, history: 'unreadable' }, { do: 'give-up' }],
  [
    'counts as no repeat what no process has tried',
    { doubtful: true, history: 'unreadable' },
    { do: 'post', blind: false },
  ],
];

describe('the next step for a message', () => {
  it.each(CASES)('%s', (_, placement, step) => {
    expect(nextStep({ ...fresh, ...placement })).toEqual(step);
  });
});
