import { check, openAdviser } from 'lianwen';
import { growthRate } from 'lianwen/tools';

const adviser = await openAdviser(); // { corpus: DIR, index: DIR }
const reply = await adviser.answer({ text: '什么是供应链韧性？' });
console.log(reply.text, reply.citations);

const { knowledge } = adviser;
const { verdict } = await check({ text: '2022年稀土出口额为70.7亿元。' }, knowledge);
const cell = (column: number) => ({ document: 'industrial-innovation', table: 'table-2', row: 0, column });
const growth = await growthRate({ base: cell(1), value: cell(2) }, knowledge);
console.log(verdict, growth.outcome === 'computed' && growth.formula);
await adviser.close();
