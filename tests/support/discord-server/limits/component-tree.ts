import { isObject, objectsOf, textOf, type JsonObject } from '../../server-parts/json.js';
import { COMPONENT } from '../protocol/components.js';
import type { Problem } from './error-tree.js';

/** A component and where it stands. */
export interface Placed {
  readonly component: JsonObject;
  readonly path: readonly PropertyKey[];
}

/** Every component, at any depth, in reading order. */
export function allComponents(components: unknown, root: readonly PropertyKey[] = ['components']): readonly Placed[] {
  return objectsOf(components).flatMap((component, place) => withInner(component, [...root, place]));
}

function withInner(component: JsonObject, path: readonly PropertyKey[]): readonly Placed[] {
  const beside = ['accessory', 'component'].flatMap((name) => {
    const inner = component[name];
    return isObject(inner) ? withInner(inner, [...path, name]) : [];
  });
  return [{ component, path }, ...allComponents(component.components, [...path, 'components']), ...beside];
}

/** Custom ids and numbers are each used once in a message or form. */
export function repeatedNames(components: unknown): Problem[] {
  return [
    ...repeatsOf(components, 'custom_id', {
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    }),
    ...repeatsOf(components, 'id', { code: 'COMPONENT_ID_DUPLICATED', message: 'Component id cannot be duplicated' }),
  ];
}

function repeatsOf(components: unknown, field: 'custom_id' | 'id', words: Omit<Problem, 'path'>): Problem[] {
  const seen = new Set<unknown>();
  return allComponents(components).flatMap(({ component, path }) => {
    const name = component[field];
    if (name === undefined || name === null || name === 0 || !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ path: [...path, field], ...words }];
  });
}

/** The characters of all texts that are shown as words. */
export function textCharacters(components: unknown): number {
  return allComponents(components)
    .filter(({ component }) => component.type === COMPONENT.textDisplay)
    .reduce((sum, { component }) => sum + (textOf(component.content) ?? '').length, 0);
}

/** Files that components refer to: "chart.png" for "attachment://chart.png", and where. */
export function referredFiles(components: unknown): ReadonlyArray<{ name: string; path: readonly PropertyKey[] }> {
  return allComponents(components).flatMap(({ component, path }) =>
    addressesOf(component, path).flatMap(({ url, at }) =>
      url.startsWith(ATTACHMENT) ? [{ name: url.slice(ATTACHMENT.length), path: at }] : [],
    ),
  );
}

const ATTACHMENT = 'attachment://';

function addressesOf(component: JsonObject, path: readonly PropertyKey[]) {
  const galleries = objectsOf(component.items).map(({ media }, place) => ({ media, at: [...path, 'items', place] }));
  const places = [...galleries, { media: component.media, at: path }];
  return [
    ...places.map(({ media, at }) => ({ holder: media, at: [...at, 'media', 'url'] })),
    { holder: component.file, at: [...path, 'file', 'url'] },
  ].flatMap(({ holder, at }) => {
    const url = isObject(holder) ? textOf(holder.url) : undefined;
    return url === undefined ? [] : [{ url, at }];
  });
}
