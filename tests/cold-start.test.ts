import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBin, type BuiltBin } from './support/built-bin.js';
import { copyPaper } from './support/copy-paper.js';

// No timing here: what costs time at the start is code that is loaded and not used.
describe('a cold process', () => {
  let built: BuiltBin;
  let folder = '';
  beforeAll(() => {
    built = buildBin();
    folder = mkdtempSync(join(tmpdir(), 'lianwen-index-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('loads no package at all for --help', () => {
    const { status, packages } = built.run(['--help']);
    expect(status).toBe(0);
    expect(packages).toEqual([]);
  });

  it('loads for a plain question, the index present, no reader and no graph', () => {
    const corpus = copyPaper(join(folder, 'corpus'));
    const ask = ['ask', '什么是供应链韧性？', '--json', '--index', join(folder, 'index'), '--corpus', corpus];
    const first = built.run(ask);
    expect(first.stderr).not.toMatch(/Error/u);
    expect(first.packages).toEqual(expect.arrayContaining(['csv-parse', 'onnxruntime-node', 'remark-parse']));

    const second = built.run(ask);
    expect(JSON.parse(second.stdout)).toMatchObject({ kind: 'answer' });
    expect(second.packages).toContain('onnxruntime-node');
    const unused = [
      '@modelcontextprotocol/sdk',
      'csv-parse',
      'docx',
      'echarts',
      '@resvg/resvg-wasm',
      'hnswlib-node',
      'remark-parse',
      'unified',
    ];
    const ofModels = [
      'langchain',
      'openai',
      '@anthropic-ai/sdk',
      '@langchain/openai',
      '@langchain/anthropic',
      '@langchain/langgraph',
    ];
    expect(second.packages.filter((name) => [...unused, ...ofModels].includes(name))).toEqual([]);
  });
});
