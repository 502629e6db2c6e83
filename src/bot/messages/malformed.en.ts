import type { ErrorFacts } from '../../knowledge/index.js';
import type { MalformedMessages } from './malformed.js';

const at = ({ at: place }: ErrorFacts): string => (place === undefined || place === '' ? '' : ` at “${place}”`);

export const malformedEn: MalformedMessages = {
  unparsable: () => 'it cannot be read',
  'not-json': () => 'no valid JSON',
  'not-csv': () => 'no valid CSV',
  quote: () => 'a quotation mark that does not fit',
  'nested-too-deep': () => 'it is nested too deep',
  'other-version': () => 'written by another version',
  fields: ({ found }) => `${found} fields, the header has another number`,
  shape: (facts) => `a field is missing, or of the wrong kind${at(facts)}`,
  'no-passage': (facts) => `the document has no passage “${facts['passage']}”${at(facts)}`,
  'no-section': (facts) => `the document has no section ${facts['section']}${at(facts)}`,
  'no-sentence': ({ passage, sentence, held }) =>
    `passage “${passage}” has no sentence ${sentence}; it has ${held}, counted from 0`,
  'no-cell': (facts) =>
    `table “${facts['table']}” has no row ${facts['row']}, or no column “${facts['column']}”${at(facts)}`,
  'no-item': (facts) => `the outline has no “${facts['item']}”${at(facts)}`,
  'no-group': (facts) => `there is no group “${facts['group']}”${at(facts)}`,
  'not-in-passage': (facts) => `“${facts['quote']}” does not stand in “${facts['passage']}”${at(facts)}`,
};
