import { beforeAll, describe, expect, it } from 'vitest';
import type { EvidencePiece } from '../../../../src/bot/answer/writing/evidence.js';
import { withoutFrames } from '../../../../src/bot/answer/writing/judging/framing/without-frames.js';
import { loadCorpus, type Corpus, type Language } from '../../../../src/knowledge/index.js';
import { piecesOf } from '../../../eval/writing/score-writing.js';
import { quoteOf } from './quote-of.js';
import { recorded } from './recorded.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

const QUOTED: Readonly<Record<Language, EvidencePiece>> = {
  zh: quoteOf('韧性尤为关键。'),
  en: quoteOf('Resilience matters.'),
};

function bare(text: string, language: Language, pieces: readonly EvidencePiece[] = [QUOTED[language]]): string {
  return withoutFrames(text, pieces, { corpus, language, question: '' });
}

describe('words that say where a sentence is from', () => {
  it.each([
    '文章指出，韧性尤为关键。',
    '该文进一步强调：韧性尤为关键。',
    '根据该文的论述，韧性尤为关键。',
    '据论文所述，韧性尤为关键。',
    '正如作者所指出的，韧性尤为关键。',
    '从文章看，韧性尤为关键。',
    '由文中可以看出，韧性尤为关键。',
    '作者在2.3节中写道，韧性尤为关键。',
    '根据文章2.3.1节，作者认为，韧性尤为关键。',
    '《产业创新提升供应链韧性与安全》一文提到，韧性尤为关键。',
    '韧性尤为关键，该报告称。',
    '韧性尤为关键（见2.3.1节）。',
  ])('are left out in Chinese: %s', (text) => {
    expect(bare(text, 'zh')).toBe('韧性尤为关键。');
  });

  it.each([
    'According to the authors, resilience matters.',
    'As per the report, resilience matters.',
    'It also notes that resilience matters.',
    'It is stated in the text that resilience matters.',
    'As the paper puts it, resilience matters.',
    'The study’s authors explicitly argue that resilience matters.',
    'In section 2.3, the paper points out that resilience matters.',
    'Section 2.3.1 of the paper stresses that resilience matters.',
    'Resilience matters, the paper says.',
    'Resilience matters, according to the document.',
    'Resilience matters (section 2.3.1).',
  ])('are left out in English: %s', (text) => {
    expect(bare(text, 'en')).toBe('Resilience matters.');
  });

  it.each([
    ['en', 'Seen from here, the paper says, resilience matters.', 'Seen from here, resilience matters.'],
    ['en', 'Seen from here, the paper says that resilience matters.', 'Seen from here, resilience matters.'],
    ['zh', '由此看来，文章同样写到，韧性尤为关键。', '由此看来，韧性尤为关键。'],
  ] as const)('leave the mark behind an opening that the piece has: %s %s', (language, text, held) => {
    expect(bare(text, language, [quoteOf(held)]).replace(', ', language === 'zh' ? '，' : ', ')).toBe(held);
  });

  it.each([
    ['zh', '第9节指出，韧性尤为关键。'],
    ['zh', '摘要指出，韧性尤为关键。'],
    ['zh', '表2显示，韧性尤为关键。'],
    ['zh', '数据显示，韧性尤为关键。'],
    ['zh', '经计算，韧性尤为关键。'],
    ['zh', '《中国制造2025》指出，韧性尤为关键。'],
    ['zh', '国务院指出，韧性尤为关键。'],
    ['zh', '文章否认韧性尤为关键。'],
    ['zh', '文章并不认为韧性尤为关键。'],
    ['en', 'Section 2.4 says that resilience matters.'],
    ['en', 'Table 2 shows that resilience matters.'],
    ['en', 'The data show that resilience matters.'],
    ['en', 'According to the law, resilience matters.'],
    ['en', 'The paper denies that resilience matters.'],
    ['en', 'The paper does not say that resilience matters.'],
    ['en', 'Another paper says that resilience matters.'],
  ] as const)('stay where they are not true of it: %s, %s', (language, text) => {
    expect(bare(text, language)).toBe(text);
  });

  it('say that a source says so only of what is quoted or published, and computed only of what is', () => {
    const [published, computed] = [piecesOf(recorded('w33')), piecesOf(recorded('w106'))];
    expect(bare('表2显示，甲为5。', 'zh', published)).toBe('甲为5。');
    expect(bare('根据表2计算，甲为5。', 'zh', published)).toBe('根据表2计算，甲为5。');
    expect(bare('根据表2计算，甲为5。', 'zh', computed)).toBe('甲为5。');
    expect(bare('根据表2，甲为5。', 'zh', computed)).toBe('甲为5。');
    expect(bare('文章指出，甲为5。', 'zh', computed)).toBe('文章指出，甲为5。');
    expect(bare('表2显示，甲为5。', 'zh', computed)).toBe('表2显示，甲为5。');
  });
});
