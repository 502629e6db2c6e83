import type { ToolSources } from '../../command-tools/index.js';
import type { CompleteRequest, CompleteResult } from '@modelcontextprotocol/sdk/types.js';

import type { Corpus, Language } from '../../../knowledge/index.js';
import { findDocument, tools } from '../../../tools/index.js';
import { isPromptName, PROMPT_ARGUMENTS } from './prompts/prompts.js';
import { ProtocolError } from './protocol/protocol-error.js';
import { TEMPLATES } from './resources/address.js';

/** Values of one completion at the most: the protocol's own limit. */
const MOST_VALUES = 100;

/**
 * What an argument of a prompt, or a variable of a template, may go on to be.
 *
 * @throws ProtocolError where there is no such prompt or template, or it has no such argument
 */
export async function complete(
  { ref, argument, context }: CompleteRequest['params'],
  { knowledge }: Pick<ToolSources, 'knowledge'>,
): Promise<CompleteResult> {
  const given = context?.arguments ?? {};
  const values =
    ref.type === 'ref/prompt'
      ? await ofPrompt(ref.name, argument.name, knowledge)
      : ofTemplate(ref.uri, argument.name, given, knowledge.corpus);
  const fitting = fittingFirst([...new Set(values)], argument.value);
  return {
    completion: {
      values: fitting.slice(0, MOST_VALUES),
      total: fitting.length,
      hasMore: fitting.length > MOST_VALUES,
    },
  };
}

async function ofPrompt(
  prompt: string,
  argument: string,
  knowledge: ToolSources['knowledge'],
): Promise<readonly string[]> {
  const names = isPromptName(prompt) ? PROMPT_ARGUMENTS[prompt] : [];
  switch (names.find((name) => name === argument)) {
    case 'document':
      return idsOf(knowledge.corpus);
    case 'language':
      return LANGUAGES;
    case 'topic':
      return topicsOf(knowledge);
    case undefined:
      throw new ProtocolError('invalid-params', `No prompt ${prompt} has an argument ${argument}.`);
    default:
      return [];
  }
}

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** What a brief is most often on: what the tables give, and the things that they give it of. */
async function topicsOf(knowledge: ToolSources['knowledge']): Promise<readonly string[]> {
  const { output: indicators } = await tools['list-indicators'].call({}, knowledge);
  const names = indicators.flatMap(({ name }) => [name.zh, name.en]);
  const held = indicators.flatMap(({ document, table }) => {
    const { rows = [] } = findDocument(knowledge.corpus, document)?.tables.find(({ name }) => name === table) ?? {};
    return rows.flatMap(({ title }) => [title.zh, title.en]);
  });
  return [...held, ...names].filter((name) => name !== '');
}

type Given = Readonly<Record<string, string>>;

function ofTemplate(uri: string, variable: string, given: Given, corpus: Corpus): readonly string[] {
  const isOfTable = uri === TEMPLATES.csv || uri === TEMPLATES.json;
  const isOfSection = uri === TEMPLATES.section;
  if (variable === 'id' && (uri === TEMPLATES.document || isOfSection)) return idsOf(corpus);
  if (variable === 'document' && isOfTable) return idsOf(corpus);
  if (variable === 'section' && isOfSection) return sectionsOf(given['id'], corpus);
  if (variable === 'table' && isOfTable) return tablesOf(given['document'], corpus);
  throw new ProtocolError('invalid-params', `No template ${uri} has a variable ${variable}.`);
}

const idsOf = ({ documents }: Corpus): readonly string[] => documents.map(({ id }) => id);

/** Of one document, or of all where none is chosen yet. */
function chosen(id: string | undefined, { documents }: Corpus): Corpus['documents'] {
  return id === undefined ? documents : documents.filter((document) => document.id === id);
}

function sectionsOf(id: string | undefined, corpus: Corpus): readonly string[] {
  return chosen(id, corpus).flatMap(({ sections }) => sections.flatMap((section) => section.id ?? '-'));
}

function tablesOf(id: string | undefined, corpus: Corpus): readonly string[] {
  return chosen(id, corpus).flatMap(({ tables }) => tables.map(({ name }) => name));
}

/** What begins with the words, then what holds them; letters of either case alike. */
function fittingFirst(values: readonly string[], words: string): readonly string[] {
  const sought = words.trim().toLowerCase();
  const at = (value: string): number => value.toLowerCase().indexOf(sought);
  return [...values.filter((value) => at(value) === 0), ...values.filter((value) => at(value) > 0)];
}
