import type { ToolMessages } from './tool-messages.js';

export const toolMessagesEn: ToolMessages = {
  tools: {
    ask: {
      title: 'Ask the documents',
      description:
        'Answer a question from the documents, with citations and figures. Use it first for any question on their content; with "thread" it understands follow-ups. Refuses what they do not support and says what is closest.',
    },
    check: {
      title: 'Check claims',
      description:
        'Check each claim of a text against the documents: supported, contradicted or unverifiable, with what was found. Use it before a draft goes out, or when somebody states a figure.',
    },
    recommend: {
      title: 'Recommend measures',
      description:
        "Rank the paper's mechanisms, measures and experience patterns for a described industry, each with the words that led to it. Use it when a situation is described, not a question asked.",
    },
    search: {
      title: 'Search passages',
      description:
        'List the passages nearest to a query, best first, word for word. Use it to look around, or when ask refused; the hits are material, not an answer.',
    },
    brief: {
      title: 'Write a brief',
      description:
        'Write one or two pages on a topic: findings, indicators, mechanisms, paths, risks, what the documents cannot answer, and a ledger of every number. Takes longest.',
    },
    indicators: {
      title: 'Indicator tables',
      description:
        'List the tables of values; with "name" give one of them (an indicator, "table 2", or a row), with computed growth, exactly converted units, chosen periods, and sorted.',
    },
    audit: {
      title: 'Audit published figures',
      description:
        'Recompute every published growth, total and share that its own table or sentence lets one recompute, and list where the documents contradict themselves. Use it to judge how far printed figures can be trusted.',
    },
    'describe-corpus': {
      title: 'What is held',
      description:
        'Say which documents, sections and tables are held, with the columns and rows of each table in order: their places are the indices that look-up-cells, rank-rows and computing tools take.',
    },
    'find-sentences': {
      title: 'Find sentences',
      description:
        'Find the single sentences of prose that best answer a question, word for word, best first. Finer than search; no judgement whether they answer it.',
    },
    'read-section': {
      title: 'Read a section',
      description:
        'Read a section by its number ("2.3.1"): the sentences that carry it, its passages and sub-sections.',
    },
    'read-passage': {
      title: 'Read a passage',
      description:
        'Read one passage by its id, with the places of the exact numbers in it, which computing tools take as terms.',
    },
    'list-outline': {
      title: 'List the outline',
      description:
        'List mechanisms, effects, paths, areas or patterns of a document; with "parent" the aspects of an effect, the measures of a path, the patterns of an area.',
    },
    'locate-pattern': {
      title: 'Locate a pattern',
      description: 'Say to which area an experience pattern belongs; list-outline gives the ids of patterns.',
    },
    'match-pattern': {
      title: 'Match a pattern',
      description: 'Find the experience pattern that fits a description in other words.',
    },
    'look-up-cells': {
      title: 'Look up cells',
      description: 'Give the table cells where rows and columns cross, by index: what is printed, value, unit, bounds.',
    },
    'rank-rows': {
      title: 'Rank rows',
      description:
        'Order the rows of a table by one column, highest or lowest first, or only those above or below zero. For growth or sums use rank-terms.',
    },
    'look-up-numbers': {
      title: 'Look up numbers of the text',
      description: 'Give numbers that prose states, by passage and place; read-passage lists the places.',
    },
    sum: { title: 'Sum', description: 'Add numbers of one dimension, exactly, with the formula and its bounds.' },
    average: { title: 'Average', description: 'Compute the arithmetic mean of numbers, with the formula.' },
    difference: {
      title: 'Difference',
      description: 'Subtract one number from another of the same dimension; scales are converted.',
    },
    change: {
      title: 'Change',
      description: 'Compute later minus earlier; between two percents the change is in percentage points.',
    },
    'average-change': {
      title: 'Average change a year',
      description: 'Compute later minus earlier, divided by the years between the two periods.',
    },
    'growth-rate': {
      title: 'Growth rate',
      description:
        'Compute by how many percent a number grew from a base. A change of sign or a base of zero is refused.',
    },
    'compound-growth': {
      title: 'Compound growth',
      description:
        'Compute compound annual growth over years, beside growth in all and its plain yearly average, which it is confused with.',
    },
    ratio: {
      title: 'Ratio or share',
      description: 'Divide one number by another: a ratio, a share in percent, or how many times one is the other.',
    },
    'convert-unit': {
      title: 'Convert a unit',
      description: 'Convert a number exactly into another unit of its dimension, such as 亿元 into million yuan.',
    },
    'rank-terms': {
      title: 'Rank numbers',
      description:
        'Order cells, numbers of the text, or sums, changes and growth rates over them, highest or lowest first, within thresholds.',
    },
    'filter-terms': {
      title: 'Filter numbers',
      description: 'Keep the numbers above or below thresholds, given in their own unit.',
    },
    median: { title: 'Median', description: 'Find the middle one of numbers of one dimension.' },
    'mean-deviation': {
      title: 'Mean absolute deviation',
      description: 'Compute how far numbers lie from their mean, on average.',
    },
    'pair-terms': {
      title: 'Closest or furthest pair',
      description: 'Find which two numbers lie closest together or furthest apart, or which lies so to a given one.',
    },
    'rank-position': {
      title: 'Rank of a number',
      description: 'Say which place one number takes among others: third of 17.',
    },
  },
  arguments: {
    claim: 'The text whose claims are checked: a sentence or a whole draft, at most 100,000 characters',
    claims: 'The sentence or draft to be checked',
    date: 'A date to be shown; none is shown otherwise',
    description: 'What the industry is like: its imports, technology, chains, troubles',
    document: 'Id of the one document to use; all otherwise',
    growth: '"computed" adds growth between periods that follow each other; "published" shows what the table prints',
    k: 'At most so many hits; 10 otherwise',
    language: 'Language of the reply, zh or en; otherwise that of the words asked',
    length: '"short" for one page, "full" for two',
    name: 'An indicator, a table ("table 2", "document/table") or a row, in either language; the list of tables otherwise',
    periods: 'Periods to be shown: "2022", "2019-2021"',
    query: 'Words or a question, in either language',
    question: 'The question, in Chinese or English, at most 20,000 characters',
    since: 'The "receipt" of an earlier brief, as it was given: what has changed since is said first',
    sort: 'The column by whose numbers the rows are ordered',
    thread: 'Earlier questions of the same conversation, oldest first',
    topic: 'A commodity, an industry or a matter, in Chinese or English',
    unit: 'Convert amounts exactly to this unit: "billion yuan"',
  },
};
