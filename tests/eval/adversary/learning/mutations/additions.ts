import type { Evidence, Tongue } from '../../telling/evidence.js';
import { quantitiesIn } from '../../telling/figures-in-text.js';
import { sentencesOf } from '../../telling/sentences.js';
import { beginnings, endings, inside, type Mutation } from '../mutation.js';

/** None that a source may have in front itself, since a writer may leave that out: 因此. */
const cause = beginnings('addition', {
  zh: ['由于需求旺盛，', '受疫情影响，', '在政府补贴下，', '正因如此，'],
  en: [
    'Because of strong demand, ',
    'Owing to the pandemic, ',
    'Thanks to subsidies, ',
    'As a result, ',
    'For this reason, ',
  ],
});

const time = beginnings('addition', {
  zh: ['去年，', '近期，', '自此，', '有史以来，', '再次，'],
  en: ['Last year, ', 'Recently, ', 'Since then, ', 'For the first time, ', 'Once again, '],
});

const consequence = endings('addition', {
  zh: ['，创历史新高', '，并将持续', '，这值得警惕', '，主要面向欧美市场', '，位居世界前列', '，效果显著'],
  en: [
    ', a record',
    ', and this will continue',
    ', mostly to Europe and America',
    ', as expected',
    ', among the best in the world',
    ' again',
    ' at last',
  ],
});

const aside: Mutation = {
  touches: ['addition'],
  mutate: (sentence, { language }) => {
    const at = sentence.search(language === 'zh' ? /[，。]/u : /, |\.$/u);
    const asides =
      language === 'zh'
        ? ['（主要是民营企业）', '（含港澳台）', '（初步统计）']
        : [' (preliminary)', ' (seasonally adjusted)'];
    return at <= 0 ? [] : asides.map((words) => sentence.slice(0, at) + words + sentence.slice(at));
  },
};

/** A tenth: a rise beyond it is not slight, one below a twentieth not sharp. */
const [SLIGHT, SHARP] = [5, 10];

/** A word of degree that the number itself belies. */
const falseDegree: Mutation = {
  touches: ['addition'],
  mutate: (sentence, { language }) => {
    const percent = quantitiesIn(sentence).find(({ end }) => sentence.slice(end).startsWith('%'));
    const value = Math.abs(Number(percent?.text.replace('−', '-') ?? Number.NaN));
    if (!(value >= SHARP || value <= SLIGHT)) return [];
    const slight = value >= SHARP;
    return language === 'zh'
      ? [sentence.replace(/(?:增长|上升|下降|减少)(?=[ 了]?\d)/u, slight ? '小幅$&' : '大幅$&')]
      : [sentence.replace(/\b(?:grew|rose|fell|increased|expanded|shrank)\b/u, slight ? '$& slightly' : '$& sharply')];
  },
};

/** A degree that no word of the source gives. */
const strangeDegree: Mutation = {
  touches: ['addition'],
  mutate: (sentence, evidence) => {
    if (quantitiesIn(sentence).length > 0) return [];
    const found =
      evidence.language === 'zh'
        ? /(?:提升|提高|促进|推动|优化|降低|减少|增强|影响)/u
        : /\b(?:raises?|promotes?|drives?|reduces?|lowers?|increases?|influences|enables)\b/u;
    const degrees =
      evidence.language === 'zh'
        ? ['大幅', '始终', '率先', '略微', '自动']
        : ['greatly ', 'always ', 'slightly ', 'automatically '];
    const word = found.exec(sentence)?.[0];
    if (word === undefined || isQualified(word, evidence)) return [];
    return degrees.map((degree) => sentence.replace(found, `${degree}$&`));
  },
};

/** Whether the evidence itself gives a degree to the word. */
function isQualified(word: string, { pieces }: Evidence): boolean {
  return pieces.some(({ text }) =>
    new RegExp(`(?:显著|大幅|极大|全方位|greatly |markedly |effectively )${word}`, 'u').test(text),
  );
}

/** Sentences that neither point back nor already say why. */
const STANDS_ALONE =
  /^(?!这|该|此|它|他|其|因此|从而|同时|然而|但|This|These|Such|It\b|They|Therefore|However|At the same|In this|As\b|If\b|To\b)/u;

/** Two pieces, each of them true, and a reason between them that nobody gives. */
const falseReason: Mutation = {
  touches: ['addition'],
  mutate: (sentence, { language, pieces }) => {
    if (!STANDS_ALONE.test(sentence)) return [];
    const own = sentence.replace(/[。.]$/u, '');
    return pieces
      .flatMap(({ text }) => sentencesOf(text).slice(0, 1))
      .filter((other) => STANDS_ALONE.test(other) && !/[:：]/u.test(other) && !alike(other, sentence))
      .flatMap((other) => {
        const body = other.replace(/[。.]$/u, '');
        return language === 'zh'
          ? [`${own}，因此${body}。`, `由于${own}，${body}。`, `${own}，随后${body}。`]
          : [
              `${own}, so ${inside(body)}.`,
              `Because ${inside(own)}, ${inside(body)}.`,
              `${own}, after which ${inside(body)}.`,
            ];
      });
  },
};

/** What a piece says only of a condition, an aim or a question, told as what is so. */
const CONDITIONAL: Readonly<Record<Tongue, readonly RegExp[]>> = {
  zh: [
    /若(?<is>[^，。]{6,})，/u,
    /(?<is>[^，。]{6,})，将会/u,
    /在于确保(?:即便[^，。]+，)?(?<is>[^。]{6,})。/u,
    /如何(?:有效)?(?<is>[^，。]{6,})[，。]/u,
  ],
  en: [
    /\bIf (?<is>[^,;.]{15,}),/u,
    /\bensuring that,? (?<is>[^.]{15,})\./u,
    /\bexplore how,? (?<is>[^.]{15,})\./u,
    /\bhow to (?<is>[^,;.]{15,}) will\b/u,
  ],
};

const conditionDropped: Mutation = {
  touches: ['addition'],
  mutate: (_, { language, pieces }) =>
    pieces.flatMap(({ text }) =>
      CONDITIONAL[language].flatMap((pattern) => {
        const is = pattern.exec(text)?.groups?.['is'];
        if (is === undefined) return [];
        return language === 'zh'
          ? [`${is}。`, `文章指出，${is}。`, `目前${is}。`]
          : [`${is.charAt(0).toUpperCase()}${is.slice(1)}.`, `The paper says that ${is}.`];
      }),
    ),
};

/** Whether two sentences share a long stretch, so that one may well be the source of the other. */
const SHARED = 8;

function alike(one: string, other: string): boolean {
  return Array.from({ length: Math.max(0, one.length - SHARED) }, (_, at) => one.slice(at, at + SHARED)).some(
    (stretch) => other.includes(stretch),
  );
}

export const ADDITION_MUTATIONS = {
  cause,
  time,
  consequence,
  'added aside': aside,
  'false degree': falseDegree,
  'strange degree': strangeDegree,
  'false reason': falseReason,
  'condition dropped': conditionDropped,
} as const satisfies Record<string, Mutation>;
