import { MalformedDataError, type MalformedReason } from '../errors/malformed-data-error.js';
import type { Advice, AdviceLead, AdviceSignal } from './advice.js';
import type { Document } from './document.js';
import type { Outline } from './outline.js';

/**
 * Holds every entry of the advice against its document: what anchors a signal must stand in its passage, where it leads
 * must be in the outline, and the words that say so in the passage of the item.
 *
 * @throws MalformedDataError naming the first entry that is not anchored
 */
export function checkAdvice(advice: Advice, document: Document, file: string): Advice {
  const places = placesOf(document);
  for (const signal of advice.signals) {
    const fault = faultOf(signal, places) ?? groupFault(signal, advice);
    if (fault !== null) throw new MalformedDataError(file, fault);
  }
  return advice;
}

interface Places {
  /** Text of each passage. */
  readonly passages: ReadonlyMap<string, string>;
  /** Passage id of each mechanism and measure; null for areas and patterns, which cells name. */
  readonly anchors: ReadonlyMap<string, string | null>;
}

function placesOf({ sections, outline }: Document): Places {
  const passages = new Map(sections.flatMap(({ passages: held }) => held.map(({ id, text }) => [id, text] as const)));
  return { passages, anchors: outline === null ? new Map() : anchorsOf(outline) };
}

function anchorsOf({ mechanisms, paths, areas }: Outline): ReadonlyMap<string, string | null> {
  const anchored = [...mechanisms, ...paths.flatMap(({ measures }) => measures)];
  const named = areas.flatMap((area) => [area, ...area.patterns]);
  return new Map([
    ...anchored.map(({ id, anchor }) => [id, anchor] as const),
    ...named.map(({ id }) => [id, null] as const),
  ]);
}

function faultOf({ id, anchor, quote, leads }: AdviceSignal, places: Places): MalformedReason | null {
  if (!stands(quote, anchor, places)) return { reason: 'not-in-passage', at: id, quote, passage: anchor };
  return leads.map((lead) => leadFault(id, lead, places)).find((fault) => fault !== null) ?? null;
}

function leadFault(at: string, { to, quote }: AdviceLead, places: Places): MalformedReason | null {
  const anchor = places.anchors.get(to);
  if (anchor === undefined) return { reason: 'no-item', at, item: to };
  if (quote === undefined) return null;
  const passage = anchor ?? to;
  return anchor !== null && stands(quote, anchor, places) ? null : { reason: 'not-in-passage', at, quote, passage };
}

function stands(quote: string, passage: string, { passages }: Places): boolean {
  return passages.get(passage)?.includes(quote) ?? false;
}

function groupFault({ id, words, denials }: AdviceSignal, { groups }: Advice): MalformedReason | null {
  const wordings = [...words, ...denials].flatMap(({ zh, en }) => [zh, en]);
  const unknown = wordings
    .flatMap((wording) => [...wording.matchAll(/\$(\w+)/gu)].map(([, name = '']) => name))
    .find((name) => !Object.hasOwn(groups, name));
  return unknown === undefined ? null : { reason: 'no-group', at: id, group: unknown };
}
