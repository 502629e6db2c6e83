import {
  bareForm,
  detectLanguage,
  tellsLanguage,
  type KnowledgeIndex,
  type Language,
  type LocalText,
} from '../../../../knowledge/index.js';
import { findDocument, findTable, type Indicator } from '../../../../tools/index.js';
import { shortened } from '../../../rendering/shortened.js';
import { indicatorList } from '../../../requests/indicators.js';

/** A suggestion while a name is typed: what is shown, and what is then asked for. */
export interface NameChoice {
  readonly name: string;
  readonly value: string;
}

/** Suggestions for what was typed of a name, in the language of it, or of who types. */
export type TableNames = (typed: string, locale: Language) => readonly NameChoice[];

/** interactions/receiving-and-responding, "Autocomplete": 25 choices, names and values of 100 characters. */
const MOST_CHOICES = 25;
const CHOICE_TEXT = 100;

/** A table or a row of one, by every name that it has. */
interface Named {
  readonly shown: LocalText;
  readonly values: readonly string[];
  readonly keys: readonly string[];
}

/** Gathers the names of all tables and their rows, in both languages: what is typed is held against them at once. */
export async function openTableNames(knowledge: KnowledgeIndex): Promise<TableNames> {
  const indicators = await indicatorList({}, knowledge);
  const tables = indicators.map(namedTable);
  const all = [...tables, ...indicators.flatMap((indicator) => namedRows(indicator, knowledge))];
  return (typed, locale) => {
    const key = bareForm(typed).replace(/[^\p{L}\p{N}]/gu, '');
    const language = tellsLanguage(typed) ? detectLanguage(typed) : locale;
    return choicesOf(key === '' ? all : fitting(key, all), language);
  };
}

function namedTable({ document, table, name }: Indicator): Named {
  return named(name, [name.zh, name.en, `${document}/${table}`, table]);
}

function namedRows({ document, table: tableName, name }: Indicator, { corpus }: KnowledgeIndex): readonly Named[] {
  const found = findDocument(corpus, document);
  const rows = found && findTable(found, tableName)?.rows;
  return (rows ?? [])
    .filter(({ role }) => role === 'entry')
    .map(({ label, title, synonyms }) =>
      named({ zh: `${title.zh} · ${name.zh}`, en: `${title.en} · ${name.en}` }, [
        title.zh,
        title.en,
        label,
        ...synonyms,
      ]),
    );
}

/** What is asked for has to be whole: a name that is too long for Discord is of no use. */
function named(shown: LocalText, names: readonly string[]): Named {
  const values = names.filter((one) => one !== '' && one.length <= CHOICE_TEXT);
  return { shown, values, keys: names.map(bareForm) };
}

/** Names that begin with what was typed, then those that hold it. */
function fitting(key: string, all: readonly Named[]): readonly Named[] {
  const [beginning, holding]: [Named[], Named[]] = [[], []];
  for (const one of all) {
    if (one.keys.some((name) => name.startsWith(key))) beginning.push(one);
    else if (one.keys.some((name) => name.includes(key))) holding.push(one);
  }
  return [...beginning, ...holding];
}

/** A name that several tables have is suggested once: which is meant is asked then. */
function choicesOf(found: readonly Named[], language: Language): readonly NameChoice[] {
  const choices = new Map<string, NameChoice>();
  for (const { shown, values } of found) {
    if (choices.size === MOST_CHOICES) break;
    const [zh, en = zh] = values;
    const value = language === 'zh' ? zh : en;
    if (value === undefined || choices.has(value)) continue;
    choices.set(value, { name: shortened(shown[language], CHOICE_TEXT, (text) => text.length), value });
  }
  return [...choices.values()];
}
