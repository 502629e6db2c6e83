/**
 * Colours that people with any common colour blindness tell apart, in an order in which neighbours differ in lightness
 * too. Okabe and Ito, "Color Universal Design", 2008; grey takes the place of their yellow, which is lost on white.
 */
const PALETTE = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#999999', '#000000'] as const;

/** The colour of a series by its place. */
export const colourOf = (place: number): string => PALETTE[place % PALETTE.length] ?? INK;

export const INK = '#222222';
export const FAINT = '#D9D9D9';

/** The family name of the font that the install brings along, as the font itself gives it. */
export const SHIPPED_FONT = 'Noto Sans S Chinese';
/** Then the fonts of Linux, macOS and Windows, for an SVG that is opened where the shipped one is not. */
export const FONT_FAMILY = `${SHIPPED_FONT}, Noto Sans SC, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif`;
