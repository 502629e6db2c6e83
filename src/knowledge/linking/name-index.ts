import type { Corpus, Document } from '../documents/document.js';
import type { Outline } from '../documents/outline.js';
import type { LocalText } from '../language/language.js';
import { bareForm } from '../language/normalise.js';
import { wordBounds } from '../language/word-bounds.js';
import { wordStems } from '../language/word-stems.js';
import { MisspeltWords } from './misspelt-words.js';
import { MistypedNames } from './mistyped-names.js';
import { NameForms, type NameMention, type NameTarget } from './name-forms.js';
import { shortMechanism } from './short-mechanism.js';

/** Finds the names of rows and outline items of a corpus in questions, longest first, without overlaps. */
export class NameIndex {
  readonly #chinese = new NameForms('');
  readonly #english = new NameForms(' ');
  /** Names of rows that are one English word. */
  readonly #words = new Set<string>();
  #mistypedNames: MistypedNames | undefined;
  #misspelt: MisspeltWords | undefined;
  /** What was read last: one question is read by several in a row, and pages of text take their time. */
  #last: { readonly question: string; readonly mentions: readonly NameMention[] } | undefined;

  constructor(corpus: Corpus) {
    for (const document of corpus.documents) {
      this.#addRows(document);
      if (document.outline) this.#addOutline(document.id, document.outline);
    }
  }

  /** The names in a normalised question; where two overlap, the longer. */
  find(question: string): readonly NameMention[] {
    if (this.#last?.question !== question) this.#last = { question, mentions: this.#read(question) };
    return this.#last.mentions;
  }

  #read(question: string): readonly NameMention[] {
    const found = [
      ...wholeWords(question, this.#chinese.scan([...bareForm(question)])),
      ...this.#english.scan(wordStems(question)),
    ];
    return found.length > 0 ? found : this.#mistyped(bareForm(question));
  }

  /** A question in which English names of rows that are misspelt are put right; as it is where it holds a name. */
  respelled(question: string): string {
    if (this.find(question).length > 0) return question;
    return question.replace(/(?<![\w-])[a-z]+(?![\w-])/giu, (word) => this.#respell(word.toLowerCase()) ?? word);
  }

  #respell(word: string): string | null {
    this.#misspelt ??= new MisspeltWords(this.#words);
    return this.#misspelt.find(word);
  }

  /** Names with one character wrong: looked for only where no name is found as it is. */
  #mistyped(text: string): readonly NameMention[] {
    this.#mistypedNames ??= new MistypedNames(this.#chinese.keys());
    const form = this.#mistypedNames.find(text);
    if (form === null) return [];
    return this.#chinese.mentions(form);
  }

  #addRows(document: Document): void {
    for (const table of document.tables) {
      if (!table.columns.some((column) => column.role === 'value')) continue;
      for (const row of table.rows) {
        const target: NameTarget = { kind: 'row', document: document.id, table: table.name, rowIndex: row.index };
        const names = [row.label, row.title.zh, row.title.en, ...row.synonyms];
        const shortened = [...names.flatMap(withoutGenericTail), ...names.flatMap(withOtherTail)];
        for (const name of [...names, ...shortened, ...firstNoun(row.title.en)]) this.#addRow(name, target);
        for (const character of row.synonyms.filter(isOneCharacter)) this.#chinese.add([character], target);
      }
    }
  }

  #addRow(name: string, target: NameTarget): void {
    this.#add(name, target);
    if (/^[a-z]+$/iu.test(name)) this.#words.add(name.toLowerCase());
  }

  #addOutline(document: string, outline: Outline): void {
    const groups = { mechanism: outline.mechanisms, effect: outline.effects, path: outline.paths } as const;
    for (const kind of ['mechanism', 'effect', 'path'] as const) {
      for (const { id, title } of groups[kind]) this.#addTitle(title, { kind, document, id });
    }
    for (const { id, title } of outline.mechanisms) {
      this.#addTitle(shortMechanism(title), { kind: 'mechanism', document, id });
    }
    for (const measure of outline.paths.flatMap((path) => path.measures)) {
      this.#addTitle(measure.title, { kind: 'measure', document, id: measure.id });
    }
    for (const area of outline.areas) {
      const target: NameTarget = { kind: 'area', document, id: area.id };
      this.#addTitle(area.title, target);
      for (const pattern of area.patterns) this.#addTitle(pattern.title, { kind: 'pattern', document, id: pattern.id });
    }
  }

  #addTitle(title: LocalText, target: NameTarget): void {
    this.#add(title.zh, target);
    this.#add(title.en, target);
    const core = coreOfPattern(title.zh);
    if (core && target.kind === 'pattern') this.#add(core, target);
  }

  #add(name: string, target: NameTarget): void {
    const isChinese = /\p{Script=Han}/u.test(name);
    const units = isChinese ? [...bareForm(name)] : wordStems(name);
    // One character is a part of many words: 鞋 of 鞋柜, 钢 of 钢琴.
    if (isChinese && units.length < 2) return;
    (isChinese ? this.#chinese : this.#english).add(units, target);
  }
}

/** 铝: a package that lists one character as a name means it where it stands as a word of its own. */
function isOneCharacter(name: string): boolean {
  return /^\p{Script=Han}$/u.test(name);
}

/** Chinese names that stand as words of their own: 家具 is none in 每家具有. */
function wholeWords(question: string, mentions: readonly NameMention[]): readonly NameMention[] {
  if (mentions.length === 0) return mentions;
  const text = bareForm(question);
  const bounds = wordBounds(text);
  const whole = new Set([...new Set(mentions.map(({ form }) => form))].filter((form) => isWhole(form, text, bounds)));
  return mentions.filter(({ form }) => whole.has(form));
}

function isWhole(form: string, text: string, bounds: ReadonlySet<number>): boolean {
  if (form.length >= CERTAIN_LENGTH) return true;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const end = at + form.length;
    if (/[\d一二三四五六七八九十几多少每两~]/u.test(text.charAt(at - 1)) && /^[家个种项条]/u.test(form)) continue;
    const isStart = bounds.has(at) || /[中里内的]/u.test(text.charAt(at - 1));
    if (isStart && (bounds.has(end) || /[类品业呢的]/u.test(text.charAt(end)))) return true;
  }
  return false;
}

/** Length from which a Chinese name is found wherever it stands: 高新技术产品 in 出口中高新技术产品. */
const CERTAIN_LENGTH = 4;

/** "bags" of "bags, cases and similar containers": the first of the things that a row holds. */
function firstNoun(title: string): readonly string[] {
  const first = title.split(/,| and /u)[0] ?? '';
  return first !== title && /^\w{4,}s$/u.test(first) ? [first] : [];
}

/** 陶瓷 for 陶瓷产品, "electromechanical" for "electromechanical products": the generic tail is often left out or another. */
function withoutGenericTail(name: string): readonly string[] {
  const rest = name.replace(/(?:产品|制品|类)$| (?:products|goods|articles|materials|exports)$/u, '');
  const long = /\p{Script=Han}/u.test(rest) ? rest.length >= 2 : rest.length >= LEAST_ALONE;
  return rest !== name && long ? [rest] : [];
}

/** "farm exports" for "farm products": what is too short by itself, with another generic tail. */
function withOtherTail(name: string): readonly string[] {
  const rest = name.replace(/ (?:products|goods)$/u, '');
  return rest === name || rest.length >= LEAST_ALONE ? [] : GENERIC_TAILS.map((tail) => `${rest} ${tail}`);
}

const GENERIC_TAILS = ['exports', 'goods', 'products'] as const;
/** Letters from which an English name is told without its generic tail. */
const LEAST_ALONE = 5;

/** A pattern is asked for without its last word: 众包设计 for 众包设计模式. */
function coreOfPattern(title: string): string | undefined {
  const core = title.replace(/(?:管理|服务)?模式$/u, '');
  return core !== title && core.length >= 4 ? core : undefined;
}
