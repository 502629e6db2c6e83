import { bareForm, wordStems, type ScoredSentence } from '../../../knowledge/index.js';
import { signalEvidence, type CellEvidence, type Computed } from '../../../tools/index.js';
import { byPassage } from '../compose/by-passage.js';
import { sayCell } from '../compose/cells.js';
import { sayComputed } from '../compose/computations.js';
import { DraftBuilder, type Draft } from '../compose/draft.js';
import { composeList, composePassage } from '../compose/outline.js';
import { composePosition } from '../compose/position.js';
import { composeSentences, quoteRuns } from '../compose/sentences.js';
import { RANK_ORDER } from '../plan/brief.js';
import { judge } from '../support/judge.js';
import { rankAnswers } from '../support/rank-answers.js';
import { describesIndustry } from '../understand/advice-cues.js';
import type { BriefContext } from './brief-context.js';
import { cellsByRow } from './cells-by-row.js';
import { joinDrafts } from '../compose/join-drafts.js';
import { listsOf } from './material.js';

/** What the corpus says first of all of the topic: its figures and its sentences; null where it says nothing. */
export function composeFindings(context: BriefContext): Draft | null {
  const { subject } = context.material;
  const drafts = subject.kind === 'rows' ? rowFindings(context) : matterFindings(context);
  return drafts.length === 0 ? null : joinDrafts(drafts);
}

function rowFindings(context: BriefContext): readonly Draft[] {
  const told = cellsByRow(context.material.cells).flatMap((cells) => rowDrafts(cells, context));
  const said = sentencesNaming(context).slice(0, context.extent.findings);
  return [...told, ...(said.length > 0 ? [quoteRuns(said, context)] : [])];
}

/** The latest value, the growth, and the place among all rows. */
function rowDrafts(cells: readonly CellEvidence[], context: BriefContext): readonly Draft[] {
  const { growths, ranks } = context.material;
  const builder = new DraftBuilder(context.language);
  const latest = cells.findLast(({ column, cell }) => column.role === 'value' && cell.decimal !== null);
  const published = cells.findLast(({ column, cell }) => column.role === 'growth' && cell.decimal !== null) ?? null;
  if (latest) sayEvidence(latest, builder, context);
  const growth = growths.find((one) => isOfRow(one, cells[0]));
  if (growth) sayComputed({ result: growth, kind: null }, published, builder, context);
  else if (published) sayEvidence(published, builder, context);
  const rank = ranks.find(({ result }) => isOfRow(result, cells[0]));
  return [builder.build('answer'), ...(rank ? [composePosition(rank, { order: RANK_ORDER }, context)] : [])];
}

function sayEvidence(evidence: CellEvidence, builder: DraftBuilder, context: BriefContext): void {
  for (const [passage, group] of byPassage([evidence], context)) {
    sayCell(evidence, builder.citeCells(passage, group), builder, context);
  }
}

function isOfRow({ inputs }: Computed, cell: CellEvidence | undefined): boolean {
  return inputs.every(({ evidence }) => 'row' in evidence && evidence.row === cell?.row);
}

/** Sentences that name one of the topic's rows: others only happen to be near it. */
export function sentencesNaming({ material }: BriefContext): readonly ScoredSentence[] {
  const names = cellsByRow(material.cells).flatMap(([first]) =>
    first ? [first.row.label, first.row.title.zh, first.row.title.en, ...first.row.synonyms] : [],
  );
  return material.topical.filter(({ passage, span, rendering }) => {
    const text = `${passage.text.slice(...span)} ${rendering ?? ''}`;
    return names.some((name) => holdsName(text, name));
  });
}

/** Chinese names stand anywhere; words of other scripts only whole: REE is not in "green". */
function holdsName(text: string, name: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return bareForm(text).includes(bareForm(name));
  const stems = wordStems(name).join(' ');
  return stems !== '' && ` ${wordStems(text).join(' ')} `.includes(` ${stems} `);
}

/** The paragraphs of the topic's measures, or the sentences that answer it as a question; and the names of its areas. */
function matterFindings(context: BriefContext): readonly Draft[] {
  const { passages } = context.material;
  const patterns = listsOf('patterns', context.material).flatMap((list) => composeList(list, context) ?? []);
  const told = passages.map((passage) => composePassage(passage, context));
  return [...(told.length > 0 ? told : matterDrafts(context)), ...patterns];
}

/** What answers the topic as a question; for an industry that nothing answers, what is said of what troubles it. */
function matterDrafts(context: BriefContext): readonly Draft[] {
  const answers = answering(context);
  return answers.length > 0 ? answers : troubles(context);
}

/** The sentences in which the source speaks of the signals that the description names. */
function troubles({ material: { path }, understanding, extent, language }: BriefContext): readonly Draft[] {
  if (path === null || !describesIndustry(understanding.question)) return [];
  const told = path.mentions.filter(({ holds, finding }) => holds && finding.by !== 'meaning');
  const signals = [...new Set(told.map(({ signal }) => signal))].slice(0, extent.findings);
  const builder = new DraftBuilder(language);
  for (const evidence of signals.map((signal) => signalEvidence(signal, path.document)))
    if (evidence) builder.quote(evidence);
  const draft = builder.build('answer');
  return draft.blocks.length > 0 ? [draft] : [];
}

function answering(context: BriefContext): readonly Draft[] {
  const { material, understanding, knowledge, extent } = context;
  const ranked = rankAnswers(understanding.question, understanding.language, material.topical);
  const judged = judge(understanding, ranked, knowledge.vocabulary);
  const shown = judged.verdict === 'supported' ? judged.sentences.slice(0, extent.findings) : [];
  const said = shown.length === 0 ? null : composeSentences({ rankings: [shown], missing: [] }, context);
  return said ? [said] : [];
}
