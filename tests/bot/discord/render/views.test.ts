import { assert, array, property, record, string } from 'fast-check';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { briefForm, readBriefForm } from '../../../../src/bot/adapters/discord/render/views/brief-form.js';
import { feedbackForm, readFeedbackForm } from '../../../../src/bot/adapters/discord/render/views/feedback-form.js';
import { figuresMessage } from '../../../../src/bot/adapters/discord/render/views/figures-message.js';
import { sourceMessage } from '../../../../src/bot/adapters/discord/render/views/source-message.js';
import {
  readSubmission,
  type SubmittedForm,
} from '../../../../src/bot/adapters/discord/render/views/submitted-form.js';
import type { Figure } from '../../../../src/bot/reply/reply.js';
import { bareNames } from '../../../../src/bot/reply/source-names.js';
import { loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import { PAPER } from '../../../support/bundled-knowledge.js';
import { markdownIn, pageFaults, shownOn } from '../../../support/discord-answers.js';
import { discordModalFaults } from '../../../support/discord-limits.js';
import { ROOT } from '../../../support/source-imports.js';

const EPHEMERAL = 1 << 6;

describe('a source', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    ({ corpus } = await loadCorpus(join(ROOT, 'corpus')));
  });

  it.each(['zh', 'en'] as const)('in %s shows who pressed the passage with its quote in bold', (language) => {
    const texts = corpus.documents[0]?.sections.find(({ id }) => id === '2.1')?.passages.map(({ text }) => text) ?? [];
    const quote = texts[1]?.slice(3, 20) ?? '';
    const message = sourceMessage(
      { document: PAPER, section: '2.1', passage: `${PAPER}#2.1-p2`, quote },
      corpus,
      language,
    );
    expect(pageFaults([message])).toEqual([]);
    expect(message.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(markdownIn(message).join('\n')).toContain(`**${quote}**`);
    for (const text of texts.slice(0, 3)) expect(shownOn([message])).toContain(text.slice(20, 60));
  });

  it('shows the cells of a table with row and column', () => {
    const table = corpus.documents[0]?.tables.find(({ name }) => name === 'table-2');
    const row = table?.rows.find(({ label }) => label.includes('稀土'))?.label ?? '';
    const column = table?.columns.find(({ period }) => period === '2022')?.label ?? '';
    const cells = [{ row, column }];
    const citation = { document: PAPER, section: '2.2', passage: '', quote: '70.7', table: 'table-2', cells };
    expect(shownOn([sourceMessage(citation, corpus, 'zh')])).toMatch(/× 2022 ?年?：70\.7 亿元/u);
    expect(shownOn([sourceMessage(citation, corpus, 'en')])).toMatch(/column 2022: 70\.7 亿元/u);
  });

  it('that the corpus no longer holds keeps its quote, however long or hostile', () => {
    assert(
      property(string({ minLength: 1, maxLength: 9_000, unit: 'binary' }), (quote) => {
        const citation = { document: 'none', section: null, passage: '', quote: `@everyone ${quote}` };
        const message = sourceMessage(citation, corpus, 'en');
        expect(pageFaults([message])).toEqual([]);
        expect(JSON.stringify(message)).toContain('The corpus has changed');
      }),
      { numRuns: 30 },
    );
  });
});

describe('figures', () => {
  const figure = (formula: string): Figure => ({
    value: 3,
    unit: '%',
    display: '3%',
    formula,
    inputs: [],
    interval: [2, 4],
  });
  const around = { language: 'en', names: bareNames, receipt: 'r', page: 0 } as const;

  it('say their formula, what they rest on and what precision allows', () => {
    const input = { document: 'paper', table: 'table-2', row: '稀土', column: '2022', value: 70.7, unit: '亿元' };
    const message = figuresMessage([{ ...figure('70.7 ÷ 42.2 − 1'), inputs: [input] }], around);
    expect(pageFaults([message])).toEqual([]);
    expect(shownOn([message])).toBe(
      [
        '3%',
        'Formula: 70.7 ÷ 42.2 − 1',
        'From:',
        '• 70.7 亿元 (paper, Table 2, row 稀土, column 2022)',
        'By the precision of the source it lies between 2 % and 4 %.',
      ].join('\n'),
    );
  });

  it('turn their pages in the view', () => {
    const many = Array.from({ length: 9 }, (_, index) => figure(`${index} + 1`));
    const last = figuresMessage(many, { ...around, page: 99 });
    expect(shownOn([last])).toContain('8 + 1');
    expect(JSON.stringify(last)).toContain('"figures-page:1:r"');
  });

  it('stay within every limit with formulas and names of any length', () => {
    const hostile = string({ maxLength: 6_000, unit: 'grapheme' });
    assert(
      property(array(record({ formula: hostile, display: hostile }), { minLength: 1, maxLength: 6 }), (all) => {
        const message = figuresMessage(
          all.map((one) => ({ ...figure(one.formula), display: `${one.display}!` })),
          around,
        );
        expect(pageFaults([message])).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

type Filled = Readonly<Record<string, string | readonly string[]>>;

/** What Discord sends where a form was filled in so. */
const submission = (custom_id: string, values: Filled): unknown => ({
  custom_id,
  components: Object.entries(values).map(([id, value]) => ({
    type: 18,
    id: 1,
    component:
      typeof value === 'string'
        ? { type: 4, id: 2, custom_id: id, value }
        : { type: 3, id: 2, custom_id: id, values: value },
  })),
});

/** The same as it is read. */
function sent(customId: string, values: Filled): SubmittedForm {
  const form = readSubmission(submission(customId, values));
  if (form === null) throw new Error('It is no form');
  return form;
}

describe('the form of a brief', () => {
  it.each(['zh', 'en'] as const)('in %s keeps the limits, and gives back what was asked', (language) => {
    const form = briefForm(language);
    expect(discordModalFaults(form)).toEqual([]);
    const filled = { topic: '稀土', language: ['en'], length: ['short'], file: ['none'] };
    expect(readBriefForm(sent(form.custom_id, filled))).toEqual({
      language,
      request: { kind: 'brief', topic: '稀土', length: 'short', file: 'none', language: 'en' },
    });
    expect(readBriefForm(sent(form.custom_id, { topic: '稀土' }))).toEqual({
      language,
      request: { kind: 'brief', topic: '稀土', length: 'full', file: 'word' },
    });
  });
});

describe('the form below a thumbs-down', () => {
  it('keeps the limits, and says of which answer what was wrong', () => {
    for (const language of ['zh', 'en'] as const)
      expect(discordModalFaults(feedbackForm('r'.repeat(64), language))).toEqual([]);
    const form = sent('feedback-form:r1', { reason: '年份不对' });
    expect(readFeedbackForm(form)).toEqual({ receipt: 'r1', reason: '年份不对' });
    expect(readBriefForm(form)).toBeNull();
    expect(readFeedbackForm(sent('brief-form:zh', {}))).toBeNull();
  });
});
