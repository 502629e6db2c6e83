import { splitSentences, type LocalText, type Passage, type ScoredSentence } from '../../../knowledge/index.js';
import type {
  CellEvidence,
  Evidence,
  OutlineEntry,
  OutlineList,
  PatternLocation,
  SectionReading,
} from '../../../tools/index.js';
import { quoteSentences } from '../../../tools/index.js';
import { matchOutline } from '../understand/outline-match.js';
import { byPassage } from './by-passage.js';
import type { ComposeContext } from './composer.js';
import { countFigure, DraftBuilder, type Draft } from './draft.js';

/** Sentences of a paragraph that are shown: all of a usual one. */
const PASSAGE_SENTENCES = 7;

/** Names of an outline, in order, each with its evidence. */
export function composeList(list: OutlineList, context: ComposeContext): Draft | null {
  if (list.entries.length === 0) return null;
  const builder = new DraftBuilder(context.language);
  for (const lead of introducingSentences(list)) builder.quote(lead);
  const figures = [builder.figure(countFigure(list.entries.length))];
  const text = context.messages.listIntro(titleIn(list.parent?.title, context), list.kind, list.entries.length);
  builder.block({ type: 'statement', text, citations: [], figures });
  return listEntries(list, builder, context);
}

/** Some of the names of an outline: what they belong to is said, not how many there are. */
export function composeSome(list: OutlineList, context: ComposeContext): Draft | null {
  if (list.entries.length === 0) return null;
  const builder = new DraftBuilder(context.language);
  const parent = titleIn(list.parent?.title, context);
  if (parent !== null) builder.block({ type: 'note', text: context.messages.some(parent, list.kind) });
  return listEntries(list, builder, context);
}

/** The names of a list with their evidence, after what a draft says already. */
export function listEntries(list: OutlineList, builder: DraftBuilder, context: ComposeContext): Draft {
  const items = list.entries.map((entry) => ({
    text: nameIn(entry, context),
    citation: citeEntry(entry, builder, context),
  }));
  builder.block({ type: 'list', items });
  for (const entry of list.entries) builder.item(nameIn(entry, context));
  return builder.build('answer', followUpsOf(list, context));
}

/** What introduces a list: the first sentence of the section above its items, and the sentence that names most of them. */
function introducingSentences(list: OutlineList): readonly Evidence[] {
  const { document, kind, entries } = list;
  if (kind !== 'mechanisms' && kind !== 'effects' && kind !== 'paths') return [];
  const [first] = entries;
  const section = first && 'passage' in first.evidence ? first.evidence.passage.section : null;
  const above = document.sections.find(({ id }) => id !== null && id === section?.replace(/\.\d+$/u, ''));
  const passage = above?.passages.find(({ kind: held }) => held === 'paragraph');
  const opening = passage ? [quoteSentences(passage, 0, 0)] : [];
  const naming = namingSentence(list);
  return naming && opening.every(({ quote }) => quote !== naming.quote) ? [...opening, naming] : opening;
}

/** The sentence of the items' chapter in which the most of them are named; null where none names at least two. */
function namingSentence({ document, entries }: OutlineList): Evidence | null {
  const [first] = entries;
  const chapter = first && 'passage' in first.evidence ? first.evidence.passage.section?.split('.')[0] : undefined;
  const passages = document.sections
    .filter(({ id }) => chapter !== undefined && (id === chapter || id?.startsWith(`${chapter}.`)))
    .flatMap(({ passages: held }) => held)
    .filter(({ kind, language }) => kind === 'paragraph' && language === document.language);
  const sentences = passages.flatMap((passage) =>
    splitSentences(passage.text).map((span, index) => ({ passage, index, text: passage.text.slice(...span) })),
  );
  const counted = sentences.map((sentence) => ({ ...sentence, named: matchOutline(sentence.text, entries).length }));
  const [best] = counted.toSorted((left, right) => right.named - left.named);
  return best && best.named > 1 ? quoteSentences(best.passage, best.index, best.index) : null;
}

/** What a measure's paragraph says after its title. */
export function composePassage(passage: Passage, context: ComposeContext): Draft {
  const sentences = splitSentences(passage.text).length;
  const builder = new DraftBuilder(context.language);
  builder.quote(quoteSentences(passage, 0, Math.min(sentences, PASSAGE_SENTENCES) - 1));
  return builder.build('answer', passage.section === null ? [] : [context.messages.followUps.section(passage.section)]);
}

/** Only how many there are; with the sentence of the text that says so, where one does. */
export function composeCount(
  list: OutlineList,
  sentences: readonly ScoredSentence[],
  context: ComposeContext,
): Draft | null {
  if (list.entries.length === 0) return null;
  const builder = new DraftBuilder(context.language);
  const said = sentences.find(({ passage, span }) => holdsNumber(passage.text.slice(...span), list.entries.length));
  if (said) {
    const evidence = quoteSentences(said.passage, said.index, said.index);
    builder.quote(evidence);
  }
  const figure = builder.figure(countFigure(list.entries.length));
  const citations = citeCellEntries(list.entries, builder, context);
  const text = context.messages.count(titleIn(list.parent?.title, context), list.kind, list.entries.length);
  builder.block({ type: 'statement', text, citations, figures: [figure] });
  return builder.build('answer', followUpsOf(list, context));
}

/** One entry, quoted. */
export function composeEntry(list: OutlineList, nth: number, context: ComposeContext): Draft | null {
  const entry = list.entries.at(nth < 0 ? nth : nth - 1);
  if (!entry) return null;
  return composeSome({ ...list, entries: [entry] }, context);
}

/** The area of a pattern. */
export function composeLocation({ pattern, area }: PatternLocation, context: ComposeContext): Draft {
  const builder = new DraftBuilder(context.language);
  const citations = citeCellEntries([area, pattern], builder, context);
  const text = context.messages.location(nameIn(pattern, context), nameIn(area, context));
  builder.block({ type: 'statement', text, citations, figures: [] }).item(nameIn(area, context));
  return builder.build('answer', []);
}

/** What a section opens its paragraphs with, and its sub-sections. */
export function composeSection(
  reading: SectionReading,
  context: ComposeContext,
  builder = new DraftBuilder(context.language),
): Draft {
  const { section, leads, children } = reading;
  const { messages } = context;
  builder.block({
    type: 'note',
    text: messages.sectionHeading(section.id ?? '', titleIn(section.title, context) ?? ''),
  });
  for (const lead of leads) builder.quote(lead);
  if (children.length > 0) {
    const names = children.map(
      (child) => `- ${messages.sectionHeading(child.id ?? '', bothTitles(child.title, context))}`,
    );
    builder.block({ type: 'note', text: [messages.sectionChildren, ...names].join('\n') });
    for (const child of children) builder.item(titleIn(child.title, context) ?? child.id ?? '');
  }
  return builder.build(
    'answer',
    children.flatMap(({ id }) => (id === null ? [] : [messages.followUps.section(id)])).slice(0, 3),
  );
}

function citeEntry({ evidence }: OutlineEntry, builder: DraftBuilder, context: ComposeContext): number {
  if ('passage' in evidence) return builder.cite(evidence);
  const [passage] = byPassage([evidence], context).keys();
  return builder.citeCells(passage ?? '', [evidence]);
}

function citeCellEntries(entries: readonly OutlineEntry[], builder: DraftBuilder, context: ComposeContext): number[] {
  const cells = entries
    .map(({ evidence }) => evidence)
    .filter((evidence): evidence is CellEvidence => 'cell' in evidence);
  return [...byPassage(cells, context)].map(([passage, group]) => builder.citeCells(passage, group));
}

function nameIn({ title }: OutlineEntry, { language }: ComposeContext): string {
  return language === 'zh' ? title.zh : `${title.en} (${title.zh})`;
}

/** A title in the reply's language; in English with the source's words behind it. */
function bothTitles(title: Partial<LocalText>, { language }: ComposeContext): string {
  const { zh, en } = title;
  return language === 'en' && zh !== undefined && en !== undefined ? `${en} (${zh})` : (zh ?? en ?? '');
}

function titleIn(title: Partial<LocalText> | undefined, { language }: ComposeContext): string | null {
  return title?.[language] ?? title?.zh ?? title?.en ?? null;
}

function holdsNumber(text: string, count: number): boolean {
  return new RegExp(`(?<!\\d)${count}(?!\\d)`, 'u').test(text);
}

function followUpsOf(list: OutlineList, { messages }: ComposeContext): readonly string[] {
  return list.kind === 'mechanisms' ? [messages.followUps.paths] : [messages.followUps.mechanisms];
}
