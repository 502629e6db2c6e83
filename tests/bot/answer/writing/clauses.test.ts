import { beforeAll, describe, expect, it } from 'vitest';
import { judgeSentence } from '../../../../src/bot/answer/writing/judge-sentence.js';
import { loadCorpus, splitSentences, type Corpus, type Language } from '../../../../src/knowledge/index.js';
import { quoteOf } from './quote-of.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

function stands(text: string, source: string, language: Language): boolean {
  return judgeSentence({ text, pieces: [1] }, [quoteOf(source)], { corpus, language, question: '' }).stands;
}

describe('a clause of a quote', () => {
  it.each([
    [
      'without what led on to it',
      '因此，学校应当延长开放时间，方便居民使用场馆。',
      '学校应当延长开放时间，方便居民使用场馆。',
    ],
    [
      'with its subject said again',
      '城市绿地能够改善空气质量，降低夏季的气温，缓解噪声。',
      '城市绿地能够降低夏季的气温，缓解噪声。',
    ],
    ['with what is caused', '电子支付推动了零售升级，使得商户能够更快地收到货款。', '商户能够更快地收到货款。'],
    ['with who does it', '实行河流巡查制度，由各级“河长”负责，定期公布结果。', '河流巡查制度由各级“河长”负责。'],
    ['without a reference', '绿地总面积稳步增加(如图 3)，居民更加满意。', '绿地总面积稳步增加，居民更加满意。'],
    ['without a pause', '新型材料的应用，推动了传统建筑的转型。', '新型材料的应用推动了传统建筑的转型。'],
    [
      'with a word for the present moved',
      '改善水质成为当前城市治理的重要任务。',
      '当前，改善水质成为城市治理的重要任务。',
    ],
    ['with a joint of the same list', '形成以甲、乙、丙为中心的城市格局。', '形成了以甲、乙、丙为中心的城市格局。'],
  ])('stands in Chinese %s', (_, source, text) => {
    expect(stands(text, source, 'zh')).toBe(true);
  });

  it.each([
    [
      'with its subject said again',
      'Green spaces are of great value for cities, and can effectively lower the temperature in summer.',
      'Green spaces can effectively lower the temperature in summer.',
    ],
    [
      'with the one subject that it points at',
      'The quality of the water is especially critical; it must be measured at every bridge of the river.',
      'The quality of the water must be measured at every bridge of the river.',
    ],
    [
      'without what led on to it',
      'However, small towns have made notable progress in recent years (see Table 1).',
      'Small towns have made notable progress in recent years.',
    ],
  ])('stands in English %s', (_, source, text) => {
    expect(stands(text, source, 'en')).toBe(true);
  });

  it.each([
    ['zh', 'whose subject is another', '绿地改善空气质量，噪声影响居民的健康。', '绿地影响居民的健康。'],
    [
      'zh',
      'that runs into the next',
      '气温上升日益明显，城市绿地的面积遭到侵占。',
      '气温上升日益城市绿地的面积遭到侵占。',
    ],
    [
      'zh',
      'without the comma that parts two things',
      '增强城市的韧性，推动产业的升级。',
      '增强城市的韧性推动产业的升级。',
    ],
    ['zh', 'with a joint of its own', '城市绿地能够改善空气的质量。', '城市和绿地能够改善空气的质量。'],
    ['zh', 'that another one says', '有学者认为，绿地能够改善空气的质量。', '绿地能够改善空气的质量。'],
    ['zh', 'that holds on a condition', '如果缺乏维护，城市绿地将失去净化作用。', '城市绿地将失去净化作用。'],
    ['zh', 'that is only intended', '城市推行垃圾分类，旨在降低处理成本。', '城市推行垃圾分类降低处理成本。'],
    ['zh', 'whose doubt is left out', '绿地可能改善空气的质量，从而降低医疗费用。', '绿地降低医疗费用。'],
    ['zh', 'whose modal verb is left out', '绿地能够改善空气的质量，降低夏季的气温。', '绿地降低夏季的气温。'],
    ['zh', 'that is a subject itself', '绿地是城市的重要资源，提高维护水平成为紧迫任务。', '绿地提高维护水平。'],
    [
      'zh',
      'with a circumstance of another',
      '在夏季，气温普遍较高，冬季的供暖需要大量能源。',
      '在夏季，冬季的供暖需要大量能源。',
    ],
    [
      'en',
      'that another one says',
      'At the meeting, the mayor stressed that, in winter, small towns need more heating.',
      'Small towns need more heating.',
    ],
    [
      'en',
      'whose subject is another',
      'The city supports parks which are old, and can be closed at any time without notice.',
      'Parks can be closed at any time without notice.',
    ],
    [
      'en',
      'that points at one of two things',
      'The park is next to the old factory; it pollutes the water of the river.',
      'The park pollutes the water of the river.',
    ],
    [
      'en',
      'with a joint of its own',
      'Supply chain security matters to every town.',
      'Supply chain and security matters to every town.',
    ],
  ] as const)('fails, %s: %s', (language, _, source, text) => {
    expect(stands(text, source, language)).toBe(false);
  });
});

/** Sentences of sources in the paper's way, and what must not be told out of them. */
const CUT: ReadonlyArray<readonly [Language, string, source: string, told: readonly string[]]> = [
  [
    'en',
    'a list cut short',
    'Asia now looks to a new centre, forming a new pattern of global value chains centred on China, the United States and Germany.',
    [
      'Forming a new pattern of global value chains centred on China.',
      'Asia now looks to a new centre, forming a new pattern of global value chains centred on China.',
    ],
  ],
  [
    'en',
    'a phrase cut short',
    'The arrival of innovative talent changes the staff of enterprises and promotes intelligent, flexible and efficient management.',
    ['The arrival of innovative talent changes the staff of enterprises and promotes intelligent.'],
  ],
  [
    'en',
    'what is only to be ensured',
    'The core of chain security lies in ensuring that, even in the face of external shocks, the stages of production, distribution and consumption can still run smoothly.',
    [
      'Even in the face of external shocks, the stages of production, distribution and consumption can still run smoothly.',
      'The paper says that even in the face of external shocks, the stages of production, distribution and consumption can still run smoothly.',
      'The stages of production, distribution and consumption can still run smoothly.',
      'The core of chain security lies in ensuring that, even in the face of external shocks, the stages of production.',
    ],
  ],
  [
    'en',
    'what is only asked',
    'This paper aims to reveal the mechanism, and then to explore how, under the guidance of innovation, effective paths to a safe chain can be built.',
    [
      'Under the guidance of innovation, effective paths to a safe chain can be built.',
      'Effective paths to a safe chain can be built.',
      'The paper says that effective paths to a safe chain can be built.',
    ],
  ],
  [
    'en',
    'what points back or has no subject',
    'These industries not only create broad market space for the region, but also attract talent; which cover nine key areas of the chain.',
    [
      'These industries not only create broad market space for the region.',
      'Which cover nine key areas of the chain.',
      'But also attract talent.',
    ],
  ],
  [
    'en',
    'one of several points',
    'First, the rise of emerging industries in the region; second, the growth of traditional ones.',
    ['First, the rise of emerging industries in the region.', 'The rise of emerging industries in the region.'],
  ],
  [
    'zh',
    'a phrase cut short',
    '通过创新要素，工业平台将传统分散于不同企业，不同个体的经验进行沉淀，被更多企业分享。',
    ['工业平台将传统分散于不同企业。', '通过创新要素，工业平台将传统分散于不同企业。'],
  ],
  [
    'zh',
    'what is only to be ensured',
    '供应链安全的核心在于确保即便面临外部冲击，整个链条中的生产、流通和消费等环节仍能够顺畅运行。',
    [
      '供应链安全的核心在于确保即便面临外部冲击。',
      '整个链条中的生产、流通和消费等环节仍能够顺畅运行。',
      '即便面临外部冲击，整个链条中的生产、流通和消费等环节仍能够顺畅运行。',
    ],
  ],
  [
    'zh',
    'what is only asked',
    '本文旨在揭示内在机制，进而探寻在创新的引领下，如何构建提升供应链韧性的有效路径。',
    ['如何构建提升供应链韧性的有效路径。', '构建提升供应链韧性的有效路径。'],
  ],
  [
    'zh',
    'what is the aim of a carried predicate',
    '绿地建设的目标在于能够改善空气的质量，降低夏季的气温。',
    ['绿地建设的目标降低夏季的气温。', '绿地建设的目标能够降低夏季的气温。'],
  ],
  [
    'zh',
    'what points back or has no subject',
    '他们不仅具备敏锐的前瞻性，能够迅速把握新知识的脉搏，提升行业的盈利能力；其参与供应链的初衷在于寻求收益增长。',
    ['他们不仅具备敏锐的前瞻性。', '提升行业的盈利能力。', '其参与供应链的初衷在于寻求收益增长。'],
  ],
  [
    'zh',
    'a list behind a colon',
    '城市需要以下措施：扩大绿地的面积；延长场馆的开放时间。',
    ['城市需要以下措施：扩大绿地的面积。', '扩大绿地的面积。', '延长场馆的开放时间。'],
  ],
];

describe('a clause cut out of its sentence', () => {
  it.each(CUT.flatMap(([language, kind, source, told]) => told.map((text) => ({ language, kind, source, text }))))(
    'fails, $kind: $text',
    ({ language, source, text }) => {
      expect(stands(text, source, language)).toBe(false);
    },
  );

  it.each([
    ['zh', '因此，城市绿地改善空气的质量，降低气温；居民因而更加健康。', '城市绿地改善空气的质量，降低气温。'],
    [
      'en',
      'However, green spaces improve the air, the water and the soil; residents are healthier for it.',
      'Green spaces improve the air, the water and the soil.',
    ],
  ] as const)('stands where it is the first part up to a semicolon: %s, %s', (language, source, text) => {
    expect(stands(text, source, language)).toBe(true);
  });
});

/** Every so many sentences of the corpus: the start of one clause before the end of a later one. */
const EVERY = 5;

describe('a subject of one clause before the predicate of a later one', () => {
  it('stands nowhere in the corpus but where both are said of each other', () => {
    const standing = spliced().filter(({ text, source }) => stands(text, source, 'zh'));
    expect(standing.map(({ text }) => text).filter((text) => !HONEST.has(text))).toEqual([]);
  });

  /** Read one by one: each is what its sentence says. */
  const HONEST: ReadonlySet<string> = new Set(['我国制造业增加值年均增速高达 5.84%。']);

  function spliced(): ReadonlyArray<{ readonly text: string; readonly source: string }> {
    const passages = corpus.documents.flatMap(({ sections }) => sections.flatMap((section) => section.passages));
    const sentences = passages
      .filter(({ table, language }) => table === null && language === 'zh')
      .flatMap(({ text }) => splitSentences(text).map((span) => text.slice(...span)));
    return sentences.filter((_, index) => index % EVERY === 0).flatMap(splicesOf);
  }

  function splicesOf(source: string): ReadonlyArray<{ readonly text: string; readonly source: string }> {
    const clauses = source.replace(/[。]$/u, '').split(/[，；：]/u);
    return clauses.flatMap((head, at) =>
      clauses
        .slice(at + 2)
        .flatMap((tail) =>
          [4, 6, 8]
            .filter((length) => length < head.length)
            .map((length) => ({ text: `${head.slice(0, length)}${tail}。`, source })),
        ),
    );
  }
});
