const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML that shows it as it is. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** An element; its content is HTML already. */
export function element(tag: string, className: string, content: string, attributes = ''): string {
  return `<${tag} class="${className}"${attributes === '' ? '' : ` ${attributes}`}>${content}</${tag}>`;
}
