import type { ErrorFacts } from '../../knowledge/index.js';
import type { ErrorMessages } from './error-messages.js';
import { malformedEn } from './malformed.en.js';
import { malformedText } from './malformed.js';
import { modelFaultText } from './model-fault-text.js';
import { modelMessagesEn } from './models.en.js';
import { wordsFor } from './fact-words.js';
import type { AllowedKind } from '../errors/invalid-config-error.js';
import type { RefusalReason } from '../errors/platform-refused-error.js';
import { usageProblem, type UsageMessages } from './usage-problem.js';

type Fact = ErrorFacts[string] | undefined;

const file = (fact: Fact): string => (fact === undefined ? 'The file' : `“${fact}”`);
const folder = (fact: Fact): string => (fact === undefined ? 'folder' : `folder “${fact}”`);
const detail = (fact: Fact): string => (fact === undefined || fact === '' ? '' : ` (${fact})`);

/** What would be right, behind what is wrong. */
const hint = (fact: Fact): string => (fact === undefined || fact === '' ? '' : `: ${fact}`);

function invalidInput({ problem, field, tool, expected, known }: ErrorFacts): string {
  if (problem === 'field') return `The field "${field}" is missing or of the wrong type. Correct the line.`;
  if (problem === 'argument') {
    return `The argument "${field}" of ${tool} is missing or not what its schema allows${hint(expected)}. Correct the call.`;
  }
  if (problem === 'unknown-argument') {
    return `${tool} has no argument "${field}". Give only what its schema names${hint(known)}.`;
  }
  return 'The line is not a JSON object. Write one JSON object a line.';
}

const allowedValues = ({ choices, example, least, most }: ErrorFacts): Readonly<Record<AllowedKind, string>> => ({
  choices: `one of: ${choices}`,
  address: `an address such as ${example}`,
  'bare-address': `an address such as ${example}, without user, password, query or fragment`,
  key: 'the key as it was issued: one line of ASCII without blanks',
  number: `a whole number from ${least} to ${most}`,
  file: 'a file that can be read',
  model: 'the name of a model that LIANWEN_MODEL_URL serves',
  planner: 'rules, or set LIANWEN_MODEL and LIANWEN_MODEL_URL',
});

function invalidConfig(facts: ErrorFacts): string {
  const { variable, value, allowed } = facts;
  if (allowed === 'file') return `${file(variable)} cannot be read${detail(value)}. Make it readable, or remove it.`;
  const right = wordsFor(allowed, allowedValues(facts), 'what it takes');
  if (allowed === 'key' || allowed === 'bare-address')
    return `The setting ${variable} cannot be used (its value is not shown). Set it to ${right}.`;
  return value === ''
    ? `The setting ${variable} is missing. Set it to ${right}.`
    : `The setting ${variable} is “${value}”, which cannot be used. Set it to ${right}, or unset it.`;
}

const refusals = (what: Fact): Readonly<Record<RefusalReason, string>> => ({
  'unknown-token': `one is unknown to it${detail(what)}`,
  'revoked-token': `one was revoked or has expired${detail(what)}`,
  'other-kind-of-token': `one is of another kind than its setting needs${detail(what)}`,
  'closed-account': `the account or workspace of one is closed${detail(what)}`,
  'missing-scope': `one was not granted what is needed${detail(what)}`,
  other: `its code for the reason is ${what}`,
});

/** What is missing, by the argument that a command takes. */
const MISSING: ReadonlyMap<Fact, string> = new Map([
  ['receipt', 'A receipt file is missing'],
  ['text', 'A text in quotes is missing, or a file with --file or --batch'],
]);

const usageProblems: UsageMessages = {
  'unknown-word': ({ subject, nearest }) =>
    `There is no command “${subject}”${nearest === '' ? '; to ask a question use ask "…"' : `; did you mean “${nearest}”?`}`,
  'unknown-option': ({ subject, nearest }) =>
    `There is no option “${subject}” here${nearest === '' ? '' : `; did you mean “${nearest}”?`}`,
  'missing-value': ({ subject }) => `The option “${subject}” needs a value`,
  'unexpected-value': ({ subject }) => `The option “${subject}” takes no value`,
  'invalid-value': ({ subject, allowed }) => `The option “${subject}” has an invalid value; it takes ${allowed}`,
  'missing-argument': ({ subject }) =>
    MISSING.get(subject) ?? 'A question in quotes is missing, or a file with --batch',
  'name-needed': ({ subject }) => `The option “${subject}” needs the name of a table`,
  'order-without-sort': () => '--order goes with --sort',
  'image-without-file': () => 'A PNG is written to a file; name one with --out',
  'word-without-file': () => 'A Word file needs a name; give it with --out',
  'format-beside-json': () => 'Give either --format or --json, not both',
  'missing-option': ({ subject }) => `The option ${subject} is missing`,
  'unexpected-argument': ({ subject }) => `The argument “${subject}” is one too many`,
  'text-beside-file': () => 'Give one of a text, --file and --batch, not several',
  'question-beside-batch': () => 'Give either a question or --batch, not both',
};

/** Ends a sentence that may already end in a question mark. */
const ended = (sentence: string): string => (sentence.endsWith('?') ? sentence : `${sentence}.`);

function malformedData(facts: ErrorFacts): string {
  const { file: name, line, more } = facts;
  const others = more === undefined ? '' : ` ${more} more like it.`;
  const place = line === undefined ? '' : `, line ${line},`;
  const wrong = detail(malformedText(facts, malformedEn));
  return `${file(name)}${place} is malformed${wrong}.${others} Correct it and try again.`;
}

export const errorMessagesEn: ErrorMessages = {
  EMPTY_INPUT: () => 'The input is blank. Ask a question in Chinese or English.',
  INPUT_TOO_LONG: ({ length, limit }) =>
    `The input has ${length} characters; at most ${limit} are read. Shorten it and ask again.`,
  INVALID_ENCODING: (facts) =>
    facts['file'] === undefined
      ? 'The input is not UTF-8. Send it as UTF-8.'
      : `${file(facts['file'])} is in no encoding that is read. Save it as UTF-8.`,
  INVALID_INPUT: invalidInput,
  CORPUS_NOT_FOUND: (facts) => `There is no corpus ${folder(facts['folder'])}. Name an existing folder with --corpus.`,
  CORPUS_EMPTY: (facts) =>
    `The corpus ${folder(facts['folder'])} holds no document that can be read${detail(facts['files'])}. Put .md, .txt or .csv files in it.`,
  CORPUS_UNREADABLE: (facts) =>
    `The corpus ${folder(facts['folder'])} cannot be read. Check that it is a folder and its permissions, or name another with --corpus.`,
  UNKNOWN_DOCUMENT: ({ document, held }) =>
    `The corpus holds no document “${document}”${held === undefined ? '' : `; it holds ${held}`}. The command documents lists all.`,
  UNKNOWN_INDICATOR: ({ name, held }) =>
    `No indicator, table or row is called “${name}”. Tables of values that are held: ${held === '' ? 'none' : held}. The command indicators lists all.`,
  AMBIGUOUS_INDICATOR: ({ name, choices }) =>
    `“${name}” stands in several tables: ${choices}. Name one of them as document/table.`,
  UNKNOWN_PERIOD: ({ period, held }) =>
    `The table holds nothing of “${period}”; it holds ${held === '' ? 'no periods' : held}. Choose one of these.`,
  UNKNOWN_PLACE: ({ kind, asked, within, held }) =>
    `There is no ${kind}${asked === '' ? '' : ` ${asked}`}${within === 'corpus' ? '' : ` in ${within}`}${held === '' ? '.' : `; there are: ${held}. Name one of these.`}`,
  UNKNOWN_COLUMN: ({ column, held }) =>
    `“${column}” does not name one column; there are: ${held}. Give the heading of one.`,
  NO_GROWTH: ({ table, held }) =>
    `The table ${table} holds no two periods of one series to compare, so there is no growth to compute (periods held: ${held === '' ? 'none' : held}). Ask for the table without growth.`,
  NOTHING_TO_CHART: ({ table }) =>
    `The chosen part of the table ${table} holds no number to draw. Choose other periods or another table.`,
  CHART_UNAVAILABLE: () =>
    'PNG files cannot be drawn here: the drawing library or the font is missing. Install this program again, or use --format svg.',
  UNSUPPORTED_FORMAT: (facts) =>
    `${file(facts['file'])} is in a format that is not read. Save it as .md, .txt or .csv.`,
  MALFORMED_DATA: malformedData,
  EMPTY_FILE: (facts) => `${file(facts['file'])} is empty. Fill it or remove it.`,
  OUTSIDE_CORPUS: (facts) => `${file(facts['file'])} leads out of the corpus folder. Copy its target into the folder.`,
  UNREADABLE_FILE: (facts) =>
    `${file(facts['file'])} cannot be read${detail(facts['reason'])}. Check its path and permissions.`,
  INDEX_UNWRITABLE: (facts) =>
    `The index ${folder(facts['folder'])} cannot be written${detail(facts['reason'])}. Check its permissions, or name another with --index.`,
  OUTPUT_TOO_LARGE: ({ what, length, limit }) =>
    `${what} gives ${length} characters, more than ${limit} at once. Ask for less: one document, section or indicator, or fewer periods.`,
  OUTPUT_UNWRITABLE: (facts) =>
    `${file(facts['file'])} cannot be written${detail(facts['reason'])}. Check its folder and permissions, or name another with --out.`,
  DISK_FULL: (facts) =>
    facts['folder'] === undefined
      ? 'The disk is full: the output cannot be written. Free some space and try again.'
      : `The disk is full: the index ${folder(facts['folder'])} cannot be written. Free some space, or name a folder on another disk with --index.`,
  MODEL_UNAVAILABLE: () => 'The embedding model cannot be loaded. Install this program again.',
  MODEL_FAULT: (facts) => modelFaultText(facts, modelMessagesEn),
  INCOMPATIBLE_UNITS: ({ from, to }) =>
    `"${from}" cannot be converted to "${to}". Please name a unit of the same kind and currency.`,
  INVALID_RECEIPT: ({ file: name, path }) =>
    `${file(name)} holds no valid receipt${detail(path)}. Give a reply as ask --json wrote it, or its receipt.`,
  INVALID_CONFIG: invalidConfig,
  PACKAGE_MISSING: ({ name }) => `The package ${name} is not installed. Install lianwen without --omit=optional.`,
  STATE_UNAVAILABLE: ({ reason }) =>
    `The database for threads, settings and feedback cannot be used${detail(reason)}. Check DATABASE_URL, or the folder LIANWEN_STATE.`,
  PLATFORM_REFUSED: ({ platform, reason, detail: what }) =>
    `${platform} refused the tokens: ${wordsFor(reason, refusals(what), 'it gives no reason')}. Compare them with the settings of the app, and look whether it is installed.`,
  PLATFORM_UNREACHABLE: ({ platform }) =>
    `${platform} gave no usable answer. Check the network, and the address of ${platform} where one is set; otherwise try again later.`,
  OTHER_APPLICATION: ({ platform, set, found }) =>
    `The token belongs to the application ${found}, the settings name ${set}. Take both from the same application at ${platform}.`,
  LISTEN_FAILED: ({ host, port, reason }) =>
    `Cannot listen at ${host}:${port}${detail(reason)}. Set HOST and PORT to an address that is free on this machine.`,
  WRONG_USAGE: (facts) => `${ended(usageProblem(facts, usageProblems))} See --help.`,
  CANCELLED: () => 'Cancelled; nothing unfinished was left behind. Run it again to start over.',
  INTERNAL: ({ reason }) =>
    `Something went wrong inside the program${detail(reason)}. Report it with the command and the version.`,
};
