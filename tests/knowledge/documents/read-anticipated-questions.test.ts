import { describe, expect, it } from 'vitest';
import { markdownReader } from '../../../src/knowledge/documents/markdown-reader.js';
import { readAnticipatedQuestions } from '../../../src/knowledge/documents/read-anticipated-questions.js';

const FILE = 'p/questions.jsonl';
const document = await markdownReader.read({
  id: 'p',
  path: 'p/document.md',
  bytes: Buffer.from('## 1. 引言\n\n甲。乙！\n\n| 年份 | 产值 |\n| --- | --- |\n| 2021 | 42.2 |\n'),
});

function read(...lines: readonly string[]) {
  return readAnticipatedQuestions(Buffer.from(lines.join('\n')), FILE, document);
}

const NONE = { zh: [], en: [] };
const GOOD = '{"passage":"p#1-p1","sentence":1,"zh":["乙是什么？"],"en":["What is B?"]}';

describe('readAnticipatedQuestions', () => {
  it('reads one sentence with its questions a line, blank lines between', async () => {
    expect(await read(GOOD, '', '{"passage":"p#1-p1","sentence":0,"open":{"zh":["乙值多少钱？"]}}', '')).toEqual({
      questions: [
        { passage: 'p#1-p1', sentence: 1, zh: ['乙是什么？'], en: ['What is B?'], open: NONE },
        { passage: 'p#1-p1', sentence: 0, zh: [], en: [], open: { zh: ['乙值多少钱？'], en: [] } },
      ],
      fault: null,
    });
  });

  it.each([
    ['is not JSON', '{"passage":', { reason: 'not-json' }],
    ['has the wrong shape', '{"passage":"p#1-p1","sentence":-1}', { reason: 'shape', at: 'sentence' }],
    ['holds an empty question', '{"passage":"p#1-p1","sentence":0,"zh":[" "]}', { reason: 'shape', at: 'zh.0' }],
    ['is no object', '7', { reason: 'shape', at: '' }],
    [
      'names an unknown passage',
      '{"passage":"p#9-p1","sentence":0}',
      { reason: 'no-passage', at: '', passage: 'p#9-p1' },
    ],
    [
      'names an unknown sentence',
      '{"passage":"p#1-p1","sentence":2}',
      { reason: 'no-sentence', passage: 'p#1-p1', sentence: 2, held: 2 },
    ],
  ])('leaves out a line that %s, and names it', async (_, line, reason) => {
    const { questions, fault } = await read(GOOD, line);
    expect(questions).toHaveLength(1);
    expect(fault?.facts).toEqual({ file: FILE, line: 2, ...reason });
  });

  it('counts the further lines that are left out', async () => {
    const { fault } = await read('x', 'y', GOOD, 'z');
    expect(fault?.facts).toEqual({ file: FILE, line: 1, reason: 'not-json', more: 2 });
  });
});
