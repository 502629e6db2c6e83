/** The caption of a table in marks of quotation: “Table 2. Exports of the nation, 2021~2022”, 《表 2. 全国出口》. */
const TITLES = /“(?:table|表)\s*\d+[^“”]*”|"(?:table|表)\s*\d+[^"]*"|《表\s*\d+[^《》]*》/giu;

/** A text without the titles of tables: what a title is made of is said of nothing. */
export function withoutTableTitles(text: string): string {
  return text.replace(TITLES, ' ');
}

/** The titles of tables that a text has, marks and all. */
export function tableTitles(text: string): readonly string[] {
  return text.match(TITLES) ?? [];
}
