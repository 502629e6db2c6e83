import type { Tongue } from '../telling/evidence.js';
import type { Exchange } from '../telling/exchanging.js';
import { inside } from './mutation.js';
import type { Seed } from './truths.js';

/** Other words that say the same. */
const SAME: Readonly<Record<Tongue, readonly Exchange[]>> = {
  zh: [
    [/(?<=出口额)为/u, ['达', '是', '达到']],
    [/同比增长/u, ['同比上升', '比上年增长', '较上年增长']],
    [/同比下降/u, ['同比减少', '比上年下降']],
    [/增加了?(?= ?\d)/u, ['多了', '增长了']],
    [/^(20\d\d ?年)，?(\p{Script=Han}{2,12}?)(?:的)?出口额/u, ['$2 $1的出口额', '$2$1出口额']],
    [/高(?= ?\d)/u, ['多']],
    [/可以/u, ['能够']],
    [/能够/u, ['可以']],
    [/应(?=[加引改重])/u, ['要', '应当']],
  ],
  en: [
    [/\bgrew by\b/u, ['rose by', 'increased by', 'went up by']],
    [/\brose\b/u, ['grew', 'increased']],
    [/\b(?:were worth|came to|amounted to|stood at)\b/u, ['reached', 'were', 'totalled']],
    [/^In (20\d\d), (.+)\.$/u, ['$2 in $1.']],
    [/^(.+) in (20\d\d)\.$/u, ['In $2, $1.']],
    [/\bcan\b/u, ['is able to']],
    [/\bshould be\b/u, ['are to be', 'ought to be']],
    [/\bhelps to\b/u, ['helps']],
  ],
};

const REPORTED = /^(?:文章|文中|作者|论文|摘要|据文章|本文|The paper|The authors|The abstract|According to|As )/u;

const REPORTING: Readonly<Record<Tongue, readonly string[]>> = {
  zh: ['文章指出，', '文中提到，', '作者认为，', '根据文章，'],
  en: ['The paper says that ', 'According to the paper, ', 'The authors note that ', 'The text states that '],
};

/** Honest ways to say what a sentence says. Only the words of prose are the paper's own to report. */
export function neighboursOf({ text, kind }: Pick<Seed, 'text' | 'kind'>, language: Tongue): readonly string[] {
  const said = SAME[language].flatMap(([found, instead]) =>
    found.test(text) ? instead.map((words) => text.replace(found, words)) : [],
  );
  const reported =
    kind === 'prose' && !REPORTED.test(text)
      ? REPORTING[language].map((report) => report + (language === 'zh' ? text : inside(text)))
      : [];
  return [...said, ...reported];
}

/** Two sentences in one. */
export function joined(first: string, second: string, language: Tongue): readonly string[] {
  const body = first.replace(/[。.]$/u, '');
  return language === 'zh'
    ? [`${body}；${second}`, `${body}，${second}`, `${body}，而${second}`]
    : [`${body}, and ${inside(second)}`, `${body}, while ${inside(second)}`, `${body}; ${inside(second)}`];
}
