import type { Corpus, Document } from '../documents/document.js';
import type { Outline } from '../documents/outline.js';
import type { LocalText } from '../language/language.js';
import { bareForm } from '../language/normalise.js';
import { wordStems } from '../language/word-stems.js';
import { MistypedNames } from './mistyped-names.js';

/** What a name in a question can stand for. */
export type NameTarget =
  | { readonly kind: 'row'; readonly document: string; readonly table: string; readonly rowIndex: number }
  | {
      readonly kind: 'pattern' | 'area' | 'path' | 'measure' | 'mechanism' | 'effect';
      readonly document: string;
      readonly id: string;
    };

/** A name found in a question. */
export interface NameMention {
  readonly target: NameTarget;
  /** The form that matched, as the index holds it. */
  readonly form: string;
  /** Length of the match in characters: longer names win over shorter ones. */
  readonly length: number;
}

/** Longest run of English words looked up as one name. */
const MAX_NAME_WORDS = 9;
/** Longest run of Chinese characters looked up as one name. */
const MAX_NAME_CHARACTERS = 24;

/** Finds the names of rows and outline items of a corpus in questions, longest first, without overlaps. */
export class NameIndex {
  readonly #chinese = new Map<string, NameTarget[]>();
  readonly #english = new Map<string, NameTarget[]>();
  #misspelt: MistypedNames | undefined;

  constructor(corpus: Corpus) {
    for (const document of corpus.documents) {
      this.#addRows(document);
      if (document.outline) this.#addOutline(document.id, document.outline);
    }
  }

  /** The names in a normalised question; where two overlap, the longer. */
  find(question: string): readonly NameMention[] {
    const chinese = { forms: this.#chinese, joint: '', longest: MAX_NAME_CHARACTERS };
    const english = { forms: this.#english, joint: ' ', longest: MAX_NAME_WORDS };
    const found = [
      ...wholeWords(question, scan([...bareForm(question)], chinese)),
      ...scan(wordStems(question), english),
    ];
    return found.length > 0 ? found : this.#mistyped([...bareForm(question)]);
  }

  /** Names with one character wrong: looked for only where no name is found as it is. */
  #mistyped(characters: readonly string[]): readonly NameMention[] {
    this.#misspelt ??= new MistypedNames(this.#chinese.keys());
    const form = this.#misspelt.find(characters);
    if (form === null) return [];
    return (this.#chinese.get(form) ?? []).map((target) => ({ target, form, length: form.length }));
  }

  #addRows(document: Document): void {
    for (const table of document.tables) {
      if (!table.columns.some((column) => column.role === 'value')) continue;
      for (const row of table.rows) {
        const target: NameTarget = { kind: 'row', document: document.id, table: table.name, rowIndex: row.index };
        const names = [row.label, row.title.zh, row.title.en, ...row.synonyms];
        for (const name of [...names, ...names.flatMap(withoutGenericTail), ...firstNoun(row.title.en)])
          this.#add(name, target);
      }
    }
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
    const form = isChinese ? bareForm(name) : wordStems(name).join(' ');
    const forms = isChinese ? this.#chinese : this.#english;
    const targets = forms.get(form) ?? [];
    // One character is a part of many words: 鞋 of 鞋柜, 钢 of 钢琴.
    if ((isChinese && form.length < 2) || form === '' || targets.some((known) => sameTarget(known, target))) return;
    forms.set(form, [...targets, target]);
  }
}

/** The names of one language: characters or stems, joined. */
interface Forms {
  readonly forms: ReadonlyMap<string, readonly NameTarget[]>;
  readonly joint: string;
  readonly longest: number;
}

let segmenter: Intl.Segmenter | undefined;

/** Chinese names that stand as words of their own: 家具 is none in 每家具有. */
function wholeWords(question: string, mentions: readonly NameMention[]): readonly NameMention[] {
  if (mentions.length === 0) return mentions;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const text = bareForm(question);
  const starts = new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length));
  return mentions.filter(({ form, length }) => {
    if (length >= CERTAIN_LENGTH) return true;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const end = at + form.length;
      if (/[\d一二三四五六七八九十几多少每两~]$/u.test(text.slice(0, at)) && /^[家个种项条]/u.test(form)) continue;
      if (starts.has(at) && (starts.has(end) || /[类品业呢的]/u.test(text.charAt(end)))) return true;
    }
    return false;
  });
}

/** Length from which a Chinese name is found wherever it stands: 高新技术产品 in 出口中高新技术产品. */
const CERTAIN_LENGTH = 4;

function scan(units: readonly string[], names: Forms): readonly NameMention[] {
  const mentions: NameMention[] = [];
  let at = 0;
  while (at < units.length) {
    const length = longestAt(units, at, names);
    const form = units.slice(at, at + length).join(names.joint);
    for (const target of names.forms.get(form) ?? []) mentions.push({ target, form, length: form.length });
    at += Math.max(length, 1);
  }
  return mentions;
}

function longestAt(units: readonly string[], at: number, { forms, joint, longest }: Forms): number {
  for (let length = Math.min(longest, units.length - at); length > 0; length -= 1) {
    if (forms.has(units.slice(at, at + length).join(joint))) return length;
  }
  return 0;
}

/** "bags" of "bags, cases and similar containers": the first of the things that a row holds. */
function firstNoun(title: string): readonly string[] {
  const first = title.split(/,| and /u)[0] ?? '';
  return first !== title && /^\w{4,}s$/u.test(first) ? [first] : [];
}

/** 陶瓷 for 陶瓷产品, "electromechanical" for "electromechanical products": the generic tail is often left out or another. */
function withoutGenericTail(name: string): readonly string[] {
  const rest = name.replace(/(?:产品|制品|类)$| (?:products|goods|articles|materials|exports)$/u, '');
  const long = /\p{Script=Han}/u.test(rest) ? rest.length >= 2 : rest.length >= 5;
  return rest !== name && long ? [rest] : [];
}

/** A mechanism without its middle: 技术机制 of 技术提升机制, "technology mechanism" of "technology improvement mechanism". */
function shortMechanism({ zh, en }: LocalText): LocalText {
  return { zh: zh.replace(/^(.{2}).{2}(?=机制$)/u, '$1'), en: en.replace(/^(\w+) \w+ (?=mechanism$)/u, '$1 ') };
}

/** A pattern is asked for without its last word: 众包设计 for 众包设计模式. */
function coreOfPattern(title: string): string | undefined {
  const core = title.replace(/(?:管理|服务)?模式$/u, '');
  return core !== title && core.length >= 4 ? core : undefined;
}

function sameTarget(a: NameTarget, b: NameTarget): boolean {
  if (a.kind === 'row' && b.kind === 'row') {
    return a.document === b.document && a.table === b.table && a.rowIndex === b.rowIndex;
  }
  return a.kind !== 'row' && b.kind !== 'row' && a.kind === b.kind && a.document === b.document && a.id === b.id;
}
