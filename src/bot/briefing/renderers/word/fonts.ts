/** Latin and Chinese faces of one role. Word takes the Chinese one for Chinese characters by `eastAsia`. */
export interface FontPair {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
  readonly eastAsia: string;
}

const pair = (latin: string, chinese: string): FontPair => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia: chinese,
});

/** Text one reads: 宋体. */
export const BODY = pair('Times New Roman', 'SimSun');
/** Headings, captions and tables: 微软雅黑. */
export const HEADING = pair('Arial', 'Microsoft YaHei');

/**
 * What stands in where a font is missing. Word looks a font up by its name and then by these: the Chinese names under
 * which Windows lists it, the faces of macOS, and those of Linux.
 */
const FONTS: readonly { readonly name: string; readonly alternatives: string; readonly family: 'roman' | 'swiss' }[] = [
  { name: 'SimSun', alternatives: '宋体,Songti SC,STSong,Noto Serif CJK SC', family: 'roman' },
  { name: 'Microsoft YaHei', alternatives: '微软雅黑,PingFang SC,Heiti SC,Noto Sans CJK SC', family: 'swiss' },
  { name: 'Times New Roman', alternatives: 'Times,Liberation Serif', family: 'roman' },
  { name: 'Arial', alternatives: 'Helvetica,Liberation Sans', family: 'swiss' },
];

/** word/fontTable.xml: ECMA-376, 17.8.3. */
export function fontTableXml(): string {
  const fonts = FONTS.map(
    ({ name, alternatives, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternatives}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${namespace}">${fonts.join('')}</w:fonts>`;
}
