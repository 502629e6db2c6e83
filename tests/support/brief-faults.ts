import { briefMessages } from '../../src/bot/messages/brief.js';
import { answerMessages } from '../../src/bot/messages/answer.js';
import type { Brief } from '../../src/bot/briefing/brief.js';
import type { Block } from '../../src/bot/reply/reply.js';
import type { Corpus, Language } from '../../src/knowledge/index.js';
import { faultsIn } from './reply-faults.js';

/** Everything in a brief that is no quote, no figure with its place, and no fixed phrase; empty for an honest one. */
export function faultsInBrief(brief: Brief, corpus: Corpus): string[] {
  const blocks = brief.sections.flatMap(({ blocks: held }) => held);
  const { version, corpusDigest, topic, language, plan, outcome } = brief.receipt;
  const { citations, figures } = outcome;
  return [
    ...faultsIn(
      {
        kind: 'answer',
        language,
        text: brief.text,
        blocks,
        citations: brief.citations,
        figures: brief.figures,
        items: [],
        followUps: [],
        receipt: {
          version,
          corpusDigest,
          question: topic,
          language,
          thread: [],
          plan,
          outcome: { kind: 'answer', text: '', citations, figures },
        },
      },
      corpus,
    ),
    ...blocks.filter((block) => block.type === 'note' && !isFixed(block, brief, corpus)).map(textOf),
    ...brief.figures
      .filter(({ display }) => !brief.ledger.some(({ value }) => value === display))
      .map(({ display }) => `${display} is not in the ledger`),
  ];
}

const textOf = (block: Block): string => (block.type === 'note' ? `"${block.text}" is no fixed phrase` : block.type);

/** The phrases of the template, with the names, years and units of the corpus in their places. */
function isFixed(block: Block, { language, topic }: Brief, corpus: Corpus): boolean {
  return block.type === 'note' && fixedPhrases(language, topic, corpus).has(block.text);
}

function fixedPhrases(language: Language, topic: string, { documents }: Corpus): ReadonlySet<string> {
  const brief = briefMessages[language];
  const { refusals } = answerMessages[language];
  const table = { number: '2', caption: '' };
  return new Set([
    brief.general,
    brief.unranked,
    brief.questions.otherPeriods(table, ['2021', '2022']),
    brief.questions.noIndicator(topic),
    brief.questions.notInProse(topic),
    refusals.forecast,
    refusals.physicalQuantity(table, '亿元'),
    refusals.imports(table),
    refusals.breakdown(table),
    ...documents.flatMap(
      ({ outline }) => outline?.paths.map(({ section, title }) => `${section} ${title[language]}`) ?? [],
    ),
  ]);
}
