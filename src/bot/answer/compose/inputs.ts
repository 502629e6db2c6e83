import type { Language } from '../../../knowledge/index.js';
import { sentenceAt, type CellEvidence, type Measured } from '../../../tools/index.js';
import { answerMessages } from '../../messages/answer.js';
import { messagesIn } from '../../messages/catalogue.js';
import { areAllRows } from './all-rows.js';
import { byPassage } from './by-passage.js';
import type { ComposeContext } from './composer.js';
import type { DraftBuilder } from './draft.js';
import { rowName } from './row-name.js';
import { numberNames } from './number-names.js';

/** Numbers of a text are shown in the sentences that state them: it is these that say what they are of. */
export function quoteSources(inputs: readonly Measured[], builder: DraftBuilder): void {
  const quoted = new Set<string>();
  for (const { evidence } of inputs) {
    if (!('passage' in evidence)) continue;
    const sentence = sentenceAt(evidence.passage, evidence.at);
    if (!quoted.has(sentence.quote)) builder.quote(sentence);
    quoted.add(sentence.quote);
  }
}

/** One citation for each passage that prints an input or a cell shown beside the result. */
export function citeInputs(
  inputs: readonly Measured[],
  beside: readonly CellEvidence[],
  builder: DraftBuilder,
  context: Pick<ComposeContext, 'knowledge'>,
): readonly number[] {
  const cells = [...beside, ...inputs.flatMap(({ evidence }) => ('cell' in evidence ? [evidence] : []))];
  const quotes = inputs.flatMap(({ evidence }) => ('cell' in evidence ? [] : [evidence]));
  return [
    ...[...byPassage(cells, context)].map(([passage, group]) => builder.citeCells(passage, group)),
    ...quotes.map(({ passage, at }) => builder.cite(sentenceAt(passage, at))),
  ];
}

/** The rows of inputs that are cells, each once. */
export function namesOf(inputs: readonly Measured[], language: Language): string {
  return [...new Set(cellsOf(inputs).map((cell) => rowName(cell, language)))].join(language === 'zh' ? '、' : ', ');
}

function cellsOf(inputs: readonly Measured[]): readonly CellEvidence[] {
  return inputs.flatMap(({ evidence }) => ('cell' in evidence ? [evidence] : []));
}

/** What the inputs are: cells by their labels, 稀土（2022 年、2021 年）, numbers of a text as it says them. */
export function subjectOf(inputs: readonly Measured[], language: Language): string {
  const rows = new Set<string>();
  const columns = new Set<string>();
  const places = cellsOf(inputs);
  const isOfAll = areAllRows(places);
  for (const evidence of places) {
    rows.add(isOfAll ? messagesIn(answerMessages, language).allRows : rowName(evidence, language));
    columns.add(evidence.column.title[language] || evidence.column.label);
  }
  const numbers = numberNames(
    inputs.filter(({ evidence }) => 'passage' in evidence),
    language,
  );
  const joint = language === 'zh' ? '、' : ', ';
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')'];
  const cells = rows.size === 0 ? [] : [`${[...rows].join(joint)}${open}${[...columns].join(joint)}${close}`];
  return [...cells, ...numbers].join(joint);
}
