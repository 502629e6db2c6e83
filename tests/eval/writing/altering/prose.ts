import { eachOf, swapped, type Alteration } from './alteration.js';

/** What is only advised, needed or said to be possible, told as what has been done. */
const toldAsDone: Alteration = (text) =>
  swapped(text, [
    [/还?应(?!对)/u, '已'],
    [/建议/u, '指出，中国'],
    [/建议/u, '指出，已'],
    [/还?需要?/u, '已'],
    [/急需/u, '已'],
    [/\bshould be\b/u, 'has been'],
    [/\bshould be\b/u, 'is'],
    [/\bneeds to be\b/u, 'has been'],
    [/\b(?:proposes|recommends|suggests|advises|calls for)(?= \p{L}+ing\b)/u, 'says that China is'],
    [/\b(?:proposes|recommends|suggests|advises|calls for)(?= \p{L}+ing\b)/u, 'reports'],
  ]);

/** What may be so, is often so, or can be done, told as what is so. */
const hedge: Alteration = (text) =>
  swapped(text, [
    [/往往|通常|逐步|初步|有助于/u, ''],
    [/可以|能够/u, ''],
    [/将(?=逐步|进一步|长期)/u, ''],
    [/\b(?:usually|often|gradually|preliminarily) /u, ''],
    [/\b(?:can|may|could) (?:also )?/u, ''],
    [/\bhelps to\b/u, 'does'],
  ]);

/** What may stand in front and hold for all of it: that it is left out is no lie; a period is missed by who reads the figures. */
const MAY_GO = /^(?:通过|基于|针对|从[^，]*角度|当前|目前|为了)|\d/u;
const MAY_GO_EN = /^(?:at present|at the same time|in particular|currently|through|from the perspective|to )|\d/iu;

/** Without where, when or on what condition it is so. */
const front: Alteration = (text, { language }) =>
  language === 'zh'
    ? eachOf(text, /(?<=^|^[^，]*(?:指出|认为|提到|该文|文章)，)(?:在|随着|未来|截至|自|受|若)[^，]+，/gu, (found) =>
        MAY_GO.test(found) ? [] : [''],
      )
    : eachOf(text, /(?<=^|that )(?:in|at|as|from|under|against|with|if|while|to date|by)\b[^,;]+, /giu, (found) =>
        MAY_GO_EN.test(found) ? [] : [''],
      );

/** Each acts on the other. */
const roles: Alteration = (text) =>
  [
    ['产业创新', '供应链'],
    ['企业', '产业'],
    ['新技术', '生产效率'],
    ['人才', '企业'],
    ['industrial innovation', 'the supply chain'],
    ['enterprises', 'industries'],
    ['technologies', 'fields'],
    ['talent', 'management'],
  ].flatMap(([one = '', other = '']) => {
    const both = text.includes(one) && text.includes(other);
    return both ? [text.replaceAll(one, '\0').replaceAll(other, one).replaceAll('\0', other)] : [];
  });

/** What is done to a thing, told as what it does; what is for something, as what that is for. */
const voice: Alteration = (text) => [
  ...swapped(text, [
    [/\b(should|needs to|can) be\b/u, '$1'],
    [/\bshould be\b/u, 'should'],
  ]),
  ...Array.from(
    text.matchAll(/^(.*? should be )(\p{L}+ )(.*?)to (\p{L}+) ([^,;[]+)(?= \[)/gu),
    ([, before, done, rest, verb, aim]) =>
      text.replace(`${before}${done}${rest}to ${verb} ${aim}`, `${aim} should be ${verb}d to ${done}${before}`),
  ),
];

/** One thing fewer than there are. */
const item: Alteration = (text) => [
  ...eachOf(text, /[\p{Script=Han}]{2,4}、/gu, () => ['']),
  ...eachOf(text, /(?<=[\p{Script=Han}])[和与][\p{Script=Han}]{2}(?=[，。[])/gu, () => ['']),
  ...eachOf(text, /\b\p{L}+, (?=\p{L}+ and )/gu, () => ['']),
  ...eachOf(text, /(?<=\p{L}, \p{L}+) and \p{L}+/gu, () => ['']),
];

/** What prose says, said of more, of others, or as more than it is. */
export const PROSE: Readonly<Record<string, Alteration>> = {
  'told as done': toldAsDone,
  hedge,
  front,
  roles,
  voice,
  item,
};
