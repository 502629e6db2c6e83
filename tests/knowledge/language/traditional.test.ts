import { describe, expect, it } from 'vitest';
import { isTraditional, toSimplified } from '../../../src/knowledge/index.js';

describe('traditional script', () => {
  it.each([
    ['請問中藥材出口的增長率是多少', '请问中药材出口的增长率是多少'],
    ['機電產品', '机电产品'],
    ['2022年稀土', '2022年稀土'],
    ['rare earths', 'rare earths'],
  ])('%s becomes %s', (written, simplified) => {
    expect(toSimplified(written)).toBe(simplified);
    expect(isTraditional(written)).toBe(written !== simplified);
  });

  it('leaves characters alone that simplified script has too', () => {
    expect(isTraditional('显著、乾隆、著名')).toBe(false);
    expect(toSimplified('產業顯著')).toBe('产业显著');
  });
});
