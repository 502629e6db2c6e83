import { element, escapeHtml } from './html.js';

/** Something to look at, as a platform would show it. */
export interface Exhibit {
  /** Unique on the page: "slack-figure-zh". */
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** The exhibits of one platform. */
export interface Gallery {
  readonly platform: string;
  readonly exhibits: readonly Exhibit[];
}

/**
 * The whole page. An address that ends in "#slack-figure-zh" shows that exhibit alone, for its picture.
 *
 * @param style CSS
 * @param measuring HTML that notes on the page what overflows, is cut or empty
 */
export function pageHtml(galleries: readonly Gallery[], style: string, measuring: string): string {
  const body = galleries.map(({ platform, exhibits }) =>
    element(
      'section',
      `gallery ${platform.toLowerCase()}`,
      `<h1>${escapeHtml(platform)}</h1>${exhibits.map(exhibitHtml).join('')}`,
    ),
  );
  return `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<title>Lianwen: preview</title>
<style>${style}</style>
<main>${body.join('')}</main>
${measuring}
</html>
`;
}

function exhibitHtml({ id, title, html }: Exhibit): string {
  return element('article', 'exhibit', `<h2>${escapeHtml(title)}</h2>${html}`, `id="${id}"`);
}
