import type { Language } from '../../../../knowledge/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import type { WhyMessages } from '../../../messages/terminal-messages.js';
import { terminalMessages } from '../../../messages/terminal.js';
import { plainLine } from '../../../reply/plain-text.js';
import type { Figure, Reply, ToolCall } from '../../../reply/reply.js';

/** Hexadecimal digits of the digest that a person sees: enough to tell corpora apart, as with commits. */
const DIGEST_SHOWN = 12;

/** The receipt of a reply in words: what was asked, what ran, what was read, in which corpus. */
export function whyText({ receipt, citations, figures }: Reply, language: Language): string {
  const { why } = messagesIn(terminalMessages, language);
  const cells = citations.flatMap(({ document, table, cells: read = [] }) =>
    read.map(({ row, column }) => `${document} ${table ?? ''}: ${row} × ${column}`),
  );
  return [
    `${why.question}${plainLine(receipt.question)}`,
    ...(receipt.thread.length === 0 ? [] : [`${why.thread}${receipt.thread.map(plainLine).join(' → ')}`]),
    `${why.language}${receipt.language}${receipt.forcedLanguage === undefined ? '' : why.forced}`,
    ...listed(
      why.tools,
      receipt.plan.map((call) => callText(call, why)),
      why.nothing,
    ),
    ...listed(
      why.passages,
      citations.map(({ passage }) => passage),
      why.nothing,
    ),
    ...(cells.length === 0 ? [] : listed(why.cells, cells, why.nothing)),
    ...(figures.length === 0 ? [] : listed(why.figures, figures.map(figureText), why.nothing)),
    `${why.corpus}${receipt.corpusDigest.slice(0, DIGEST_SHOWN)}`,
    `${why.version}${receipt.version}`,
  ].join('\n');
}

function listed(label: string, items: readonly string[], nothing: string): string[] {
  const unique = [...new Set(items.map(plainLine))];
  return unique.length === 0 ? [`${label}${nothing}`] : [label, ...unique.map((item) => `  - ${item}`)];
}

function callText({ tool, input }: ToolCall, why: WhyMessages): string {
  const names: Readonly<Record<string, string>> = why.toolNames;
  const values = Object.entries(input).map(([name, value]) => `${name} ${valueText(value)}`);
  return `${why.tool(names[tool] ?? '', tool).trim()} ${values.join(', ')}`;
}

const valueText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function figureText({ display, formula }: Figure): string {
  return formula === null || formula === display ? display : `${display} = ${formula}`;
}
