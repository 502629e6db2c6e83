import { beforeAll, describe, expect, it } from 'vitest';
import { judgeSentence } from '../../../../src/bot/answer/writing/judge-sentence.js';
import { loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import { quoteOf } from './quote-of.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

/** What may and what may not be told of a sentence. */
interface Advised {
  readonly source: string;
  readonly may: readonly string[];
  readonly mayNot: readonly string[];
}

const ADVICE: readonly Advised[] = [
  {
    source:
      'Set up a council of orchards for the old districts, headed by the “mayor”, giving support to “young growers”, with cooling the city as the main goal.',
    may: [
      'According to the paper, a council of orchards for the old districts should be set up, headed by the “mayor”, giving support to “young growers”, with cooling the city as the main goal.',
      'A council of orchards for the old districts should be set up, headed by the “mayor”.',
      'A council of orchards for the old districts, headed by the “mayor”, should be set up, giving support to “young growers”.',
    ],
    mayNot: [
      'A council of orchards for the old districts should be set up, headed by “young growers”, giving support to the “mayor”, with cooling the city as the main goal.',
      'A council of orchards for the old districts has been set up, headed by the “mayor”.',
      'A council of orchards for the old districts is set up, headed by the “mayor”, giving support to “young growers”.',
      'A council of orchards for the new districts should be set up, headed by the “mayor”.',
      'A council of orchards for the old districts should be set up, headed by the “mayor”, with heating the city as the main goal.',
      'A council of orchards for the old districts should not be set up, headed by the “mayor”.',
    ],
  },
  {
    source: 'Restrict measures to raise prices, and support small shops.',
    may: [],
    mayNot: ['Measures should be restricted to raise prices.'],
  },
  {
    source: 'Support firms willing to raise wages.',
    may: [],
    mayNot: ['Firms willing should be supported to raise wages.'],
  },
  {
    source: 'Focus on old and rare trees that are ill.',
    may: [],
    mayNot: [
      'The focus is on old and rare trees that are ill.',
      'The paper reports focusing on old and rare trees that are ill.',
      'The paper says that the focus has been on old and rare trees that are ill.',
    ],
  },
  {
    source: 'Concentrate on the old districts, and bring in trees.',
    may: [],
    mayNot: ['Efforts are concentrated on the old districts.', 'Efforts should be concentrated on trees.'],
  },
  {
    source: 'Step up work on parks, and focus on old and rare trees.',
    may: ['Work on parks should be stepped up, with a focus on old and rare trees.'],
    mayNot: [
      'Work on parks is stepped up, with a focus on old and rare trees.',
      'Work on old and rare trees should be stepped up, with a focus on parks.',
    ],
  },
  {
    source: 'Make every effort to bring in gardeners with long practice, and raise the share of native trees.',
    may: [],
    mayNot: [
      'Every effort is made to bring in gardeners with long practice.',
      'Every effort has been made to bring in gardeners with long practice.',
      'Every effort was made to bring in gardeners with long practice.',
      'The paper says every effort made to bring in gardeners with long practice.',
    ],
  },
  {
    source: 'Guide owners to plant trees and open their gardens to the public, so as to cool the city.',
    may: ['To cool the city, owners should be guided to plant trees and open their gardens to the public.'],
    mayNot: ['To plant trees and open their gardens to the public, owners should be guided to cool the city.'],
  },
  {
    source: 'Guide owners to plant trees and open their gardens to the public, thereby cooling the city.',
    may: [],
    mayNot: ['To cool the city, owners should be guided to plant trees and open their gardens to the public.'],
  },
  {
    source: 'Speed up the planting of trees along the roads to improve the air.',
    may: ['The planting of trees along the roads should be sped up to improve the air.'],
    mayNot: [
      'The planting of trees along the roads is sped up to improve the air.',
      'The air should be improved to speed up the planting of trees along the roads.',
      'The planting of trees along the roads improves the air.',
    ],
  },
  {
    source:
      'In greening the city, plant trees at the “north end” to improve the air; at the “south end”, build parks to attract visitors.',
    may: [],
    mayNot: [
      'In greening the city, trees should be planted at the “south end” to improve the air; at the “north end”, parks should be built to attract visitors.',
    ],
  },
  {
    source:
      'In greening the city, cultivate trees at the “north end” to improve the air; at the “south end”, build parks to attract visitors.',
    may: [
      'In greening the city, trees at the “north end” should be cultivated to improve the air; at the “south end”, parks should be built to attract visitors.',
    ],
    mayNot: [
      'In greening the city, trees at the “north end” should be cultivated to improve the air; at the “south end”, parks are built to attract visitors.',
      'In greening the city, trees at the “north end” are cultivated to improve the air; at the “south end”, parks should be built to attract visitors.',
      'In greening the city, trees at the “north end” should be cultivated to improve the air; parks should be built to attract visitors.',
      'Trees at the “north end” should be cultivated to improve the air.',
    ],
  },
  {
    source: 'A city-wide network of parks needs to be built.',
    may: ['The paper proposes building a city-wide network of parks.'],
    mayNot: [
      'A city-wide network of parks is built.',
      'The paper reports building a city-wide network of parks.',
      'A city-wide network of parks should build.',
    ],
  },
  {
    source: 'Few city-wide networks of parks need to be built.',
    may: [],
    mayNot: ['The paper proposes building few city-wide networks of parks.'],
  },
  {
    source: 'The parks that the city closed need to be opened again.',
    may: [],
    mayNot: ['The paper proposes opening the parks that the city closed again.'],
  },
  {
    source:
      'To cool the streets and further clean the air, old trees should also be protected, promoting the work of the gardeners.',
    may: [
      'Old trees should also be protected to cool the streets and further clean the air, promoting the work of the gardeners.',
    ],
    mayNot: [
      'Old trees are protected to cool the streets and further clean the air, promoting the work of the gardeners.',
      'The work of the gardeners should be promoted to cool the streets and further clean the air, protecting old trees.',
      'Protecting old trees cools the streets and further cleans the air.',
    ],
  },
  {
    source: 'Carry out a system of wardens, headed by the mayor, giving key support to the north.',
    may: ['A system of wardens, headed by the mayor, should be carried out, giving key support to the north.'],
    mayNot: [
      'The paper reports that a system of wardens, headed by the mayor, is carried out.',
      'The mayor, headed by a system of wardens, should be carried out, giving key support to the north.',
    ],
  },
  {
    source: 'Through joint gardens, fairs and other means, combine practice with theory and cultivate more gardeners.',
    may: [
      'Through joint gardens, fairs and other means, the paper proposes combining practice with theory and cultivating more gardeners.',
    ],
    mayNot: [
      'Through joint gardens, fairs and other means, the paper reports combining practice with theory and cultivating more gardeners.',
      'Through joint gardens, fairs and other means, the paper combines practice with theory and cultivates more gardeners.',
      'Theory should be combined with practice through joint gardens, fairs and other means.',
    ],
  },
  {
    source:
      'With the growth of the city, it is possible to grow trees in the centre, and to build parks at its edge, so as to cool the streets.',
    may: [],
    mayNot: ['With the growth of the city, it is possible to build parks at its edge, so as to cool the streets.'],
  },
  {
    source:
      'With the growth of the city, it is possible to grow trees in the centre, and to build parks in the suburbs, so as to cool the streets.',
    may: [],
    mayNot: [
      'It is possible to build parks in the suburbs, so as to cool the streets.',
      'With the growth of the city, it is necessary to build parks in the suburbs, so as to cool the streets.',
    ],
  },
  {
    source: 'Industrial innovation may be promoted by the state, and parks may be opened.',
    may: [],
    mayNot: ['The paper proposes that industrial innovation be promoted by the state.'],
  },
  {
    source: 'Industrial innovation is promoted by the state in the north.',
    may: [],
    mayNot: [
      'The paper proposes that industrial innovation be promoted by the state in the north.',
      'The paper recommends that industrial innovation should be promoted by the state in the north.',
      'The paper recommends promoting industrial innovation by the state in the north.',
    ],
  },
  {
    source: 'Inject new life into the old parks, combine theory with practice, and achieve mutual benefit.',
    may: [
      'New life should be injected into the old parks, theory combined with practice, and mutual benefit achieved.',
    ],
    mayNot: [
      'New life is injected into the old parks.',
      'The old parks should be injected into new life.',
      'Practice should be combined with theory.',
    ],
  },
  {
    source: 'However, first plant trees along the roads, and cut the old ones.',
    may: [],
    mayNot: ['First, the old ones should be cut.'],
  },
  {
    source: 'For each street, designate 3 to 4 wardens, and select 5 to 6 gardeners.',
    may: [],
    mayNot: [
      'The paper recommends designating 3 to 4 wardens, and selecting 5 to 6 gardeners for each street.',
      '3 to 4 wardens should be designated.',
    ],
  },
  {
    source: 'Continue to bring in new firms to supplement the chain.',
    may: ['New firms should continue to be brought in to supplement the chain.'],
    mayNot: ['New firms continue to be brought in to supplement the chain.'],
  },
  {
    source:
      'Bring in projects with a marked ability to drive industries, inject new life into the parks, and raise wages.',
    may: [],
    mayNot: ['New life should be injected into the parks.'],
  },
  { source: 'First, green roofs cool the city.', may: [], mayNot: ['First, green roofs should cool the city.'] },
  { source: 'Trees need to be watered only in summer.', may: [], mayNot: ['The paper proposes watering trees.'] },
  {
    source: 'Trees do not need to be watered in dry summers.',
    may: [],
    mayNot: ['Trees do not should be watered in dry summers.'],
  },
  {
    source: 'The quality of the parks still needs to be markedly improved.',
    may: [],
    mayNot: ['The quality of the parks is still markedly improved.'],
  },
  {
    source: 'Guide owners to plant trees in the old town.',
    may: [],
    mayNot: ['Owners should guide to plant trees in the old town.'],
  },
  {
    source: 'Small shops should be supported in the old town.',
    may: [],
    mayNot: ['Small shops should support in the old town.'],
  },
  {
    source: 'Small shops need to be encouraged in the old town.',
    may: [],
    mayNot: ['Small shops should encourage in the old town.'],
  },
  {
    source: 'Small shops in the old town should be supported by the city.',
    may: [],
    mayNot: ['Small shops in the old town should support the city.'],
  },
  {
    source: 'Small shops in the old town are supported by the city.',
    may: [],
    mayNot: ['Small shops in the old town support the city.'],
  },
  { source: 'Small shops in the old town are supported.', may: [], mayNot: ['Small shops in the old town support.'] },
  {
    source: 'Small shops in the old town can be promoted.',
    may: [],
    mayNot: ['Small shops in the old town can promote.'],
  },
  {
    source: 'Industrial chains and supply chains are gradually strengthened.',
    may: [],
    mayNot: ['Industrial chains and supply chains gradually strengthen.'],
  },
  { source: 'Support small shops in the old town.', may: [], mayNot: ['Small shops in the old town should support.'] },
];

function stands(text: string, source: string): boolean {
  const reading = { corpus, language: 'en', question: '' } as const;
  return judgeSentence({ text, pieces: [1] }, [quoteOf(source)], reading).stands;
}

const rowsOf = (of: 'may' | 'mayNot'): ReadonlyArray<readonly [string, string]> =>
  ADVICE.flatMap((advised) => advised[of].map((text) => [text, advised.source] as const));

describe('English advice', () => {
  it.each(rowsOf('may'))('may be told so: %s', (text, source) => {
    expect(stands(text, source)).toBe(true);
  });

  it.each(rowsOf('mayNot'))('is not told as what is so, of others, or for another purpose: %s', (text, source) => {
    expect(stands(text, source)).toBe(false);
  });
});
