import type { AdviceMessages } from './advice-messages.js';

const joined = (words: readonly string[]): string => words.join(', ');
const because = (signals: readonly string[]): string =>
  signals.length === 0 ? ' (no signal was read that leads to it)' : ` (because of: ${joined(signals)})`;

export const adviceMessagesEn: AdviceMessages = {
  signalsFound: 'Signals read from the description:',
  signalsDenied: 'Ruled out by the description and not counted:',
  signal: (title, words) => `- ${title}: ${joined(words.map((word) => `“${word}”`))}`,
  byMeaning: ' (by its meaning)',
  mechanisms: 'Mechanisms, the most fitting first:',
  measures: 'Measures, the most fitting first:',
  name: ({ section, title, signals }) => `${section === null ? '' : `${section} `}${title}${because(signals)}`,
  asGood: (names, questions) =>
    [
      `As good as each other: ${names.map((name) => `“${name}”`).join(' and ')}. First stands the one whose problem the description names first.`,
      ...(questions.length === 0 ? [] : [`What would decide between them: ${questions.join(' ')}`]),
    ].join(' '),
  furtherMeasures: (names) => `Then, in this order: ${joined(names)}.`,
  patterns: 'Experience patterns to draw on:',
  area: (area, patterns, signals) => `${area}: ${joined(patterns)}${because(signals)}`,
  figures: 'Export figures of the goods concerned:',
  sensitive: 'How sure this is:',
  change: ({ signal, mechanism, measure }) =>
    `- Without “${signal}”, first would be ${[
      mechanism === null ? [] : [`the mechanism “${mechanism}”`],
      measure === null ? [] : [`the measure “${measure}”`],
    ]
      .flat()
      .join(' and ')}.`,
  robust: 'How sure this is: whichever signal is left out, the first mechanism and the first measure stay the same.',
  questions: 'These facts would change the order; please tell me:',
  reason: (signal, quote, section) => `${signal}: “${quote}”${section === null ? '' : ` (section ${section})`}`,
  comparison: 'The two industries side by side:',
  side: (place, words) => `${place === 'first' ? 'The first' : 'The second'}: “${words}”`,
  shared: (names) => `Measures that fit both: ${joined(names)}.`,
  nothingShared: 'None of the measures that come first is the same for both.',
  isFirst: (name) => `“${name}” does come first.`,
  isBehind: (name, first) => `“${name}” does not come first; first is “${first}”.`,
  leadingTo: (name, signals) =>
    signals.length === 0
      ? `- Signals that lead to “${name}”: none in the description`
      : `- Signals that lead to “${name}”: ${joined(signals)}`,
  wouldLift: (name) => `With one of these as well, “${name}” would come first:`,
  wouldNotLift: 'No single fact would put it first.',
};
