import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBench, type Bench } from '../eval/adversary/bench.js';
import { STYLES } from '../eval/adversary/honest/styles.js';
import { amountsOf } from '../eval/adversary/judge/amounts.js';
import { judge } from '../eval/adversary/judge/judge.js';
import { LIE_KINDS, LIES, type LieKind } from '../eval/adversary/lies/index.js';
import { developmentQuestions } from '../eval/adversary/questions.js';
import { diceOf } from '../eval/adversary/telling/dice.js';
import type { Tongue } from '../eval/adversary/telling/evidence.js';
import { factOf } from '../eval/adversary/telling/facts.js';
import { sentencesOf } from '../eval/adversary/telling/sentences.js';
import { inChinese, inEnglish } from '../eval/adversary/telling/spelled.js';
import { evidenceOf, ungated } from '../eval/adversary/ungated.js';
import type { JudgedReply } from '../eval/adversary/judge/reply.js';

let bench: Bench;
let replies: readonly JudgedReply[];

beforeAll(async () => {
  bench = await openBench();
  const all = developmentQuestions();
  const some = all.filter((_, at) => at % 15 === 0);
  const asked: Array<JudgedReply | null> = [];
  for (const one of some) asked.push(await bench.deterministic(one));
  replies = asked.filter((reply) => reply !== null);
});
afterAll(() => bench.close());

describe('the judge’s reader of numbers', () => {
  it.each<[string, number, string]>([
    ['70.7 亿元', 70.7e8, 'yuan'],
    ['7.07 billion yuan', 7.07e9, 'yuan'],
    ['７０．７亿元', 70.7e8, 'yuan'],
    ['٧٠ tonnes', 70, 'tonne'],
    ['七十点七亿元', 70.7e8, 'yuan'],
    ['一百零三个', 103, 'plain'],
    ['one hundred and three billion yuan', 103e9, 'yuan'],
    ['sixty-three thousand three hundred and ninety-one', 63_391, 'plain'],
    ['−2.5%', -2.5, 'percent'],
    ['minus 2.5 percent', -2.5, 'percent'],
    ['8.2 个百分点', 8.2, 'point'],
    ['七成', 7, 'tenth'],
    ['7\u200b0\u200b.\u200b7 万元', 70.7e4, 'yuan'],
  ])('reads %s', (text, value, unit) => {
    expect(amountsOf(text).map((amount) => [Number(amount.value.toPrecision(12)), amount.unit])).toContainEqual([
      Number(value.toPrecision(12)),
      unit,
    ]);
  });

  it.each(['统一领导，十分重要', 'the one that counts', '进一步推动'])('finds none in %s', (text) => {
    expect(amountsOf(text)).toEqual([]);
  });

  it.each(['0.3', '7', '42.2', '103', '754', '2103.4', '63391.2', '136973.1'])(
    'reads %s as the liar spells it',
    (raw) => {
      expect(amountsOf(`${inChinese(raw)}亿元`)[0]?.value).toBeCloseTo(Number(raw) * 1e8, 0);
      expect(amountsOf(`${inEnglish(raw)} billion yuan`)[0]?.value).toBeCloseTo(Number(raw) * 1e9, 0);
    },
  );
});

/** Lies that the judge must see without knowing what the liar wrote, by numbers, marks, quotations and forms alone. */
const SEEN_BY_THEMSELVES: readonly LieKind[] = [
  'digit',
  'scale by ten',
  'number in words',
  'number in full width',
  'number in another script',
  'hidden characters',
  'range',
  'scale',
  'kind of unit',
  'percent and point',
  'period',
  'sign',
  'values exchanged',
  'values crossed',
  'added row',
  'invented quotation',
  'markup',
  'evidence of its own',
  'sum of its own',
];

/** Least share of them that is seen so; what is left changed a number into another that the reply holds too. */
const SEEN = 0.9;

describe('the judge, of a product that shows whatever its writer says', () => {
  const EACH = 20;
  /** Rare kinds fit one reply in sixty of those drawn. */
  const LEAST = 10;
  const lied = (kind: LieKind) => {
    const dice = diceOf(LIE_KINDS.indexOf(kind) + 1);
    return Array.from({ length: 40 * EACH }, () => dice.pick(replies)).flatMap((reply) => {
      const told = LIES[kind](evidenceOf(reply, reply.language), dice);
      return told ? [{ reply, told }] : [];
    });
  };

  it.each(LIE_KINDS)('sees every lie: %s', (kind) => {
    const cases = lied(kind).slice(0, EACH);
    expect(cases.length).toBeGreaterThanOrEqual(LEAST);
    const unseen = cases.filter(({ reply, told }) => judge(ungated(reply, told), reply, told).leaks.length === 0);
    expect(unseen.map(({ told }) => told.lies)).toEqual([]);
  });

  it.each(SEEN_BY_THEMSELVES)('needs no word of the liar: %s', (kind) => {
    const cases = lied(kind).slice(0, EACH);
    const seen = cases.filter(({ reply, told }) =>
      judge(ungated(reply, told), reply, { ...told, lies: [] }).leaks.some((leak) => !leak.startsWith('unexplained')),
    );
    expect(seen.length).toBeGreaterThanOrEqual(SEEN * EACH);
  });

  it('finds nothing where an honest writer has other words', () => {
    const alarms = replies.flatMap((reply) =>
      Object.values(STYLES[reply.language]).flatMap((say) => {
        const text = honest(reply, reply.language, say);
        return judge(ungated(reply, { text, lies: [] }), reply, { text, lies: [] }).leaks;
      }),
    );
    expect(alarms).toEqual([]);
  });
});

function honest(reply: JudgedReply, language: Tongue, say: (typeof STYLES)['zh'][string]): string {
  return evidenceOf(reply, language)
    .pieces.flatMap((piece) =>
      sentencesOf(piece.text).map(
        (sentence) => say(sentence, factOf({ ...piece, text: sentence }, language)) ?? sentence,
      ),
    )
    .join('\n');
}
