import { MESSAGE_TEXT } from './limits.js';

/** Room for a line above the words, which says what was asked, and for the titles of files below. */
const AROUND_TEXT = 600;

/** The words of one page, as Markdown. */
export const PAGE_TEXT = MESSAGE_TEXT - AROUND_TEXT;

/** The line above. */
export const HEADING_TEXT = 160;

/** Files of one page, and their titles. */
export const PAGE_FILES = 3;
export const FILE_TITLE = 120;

/**
 * Pictures among the words of one page. With all else that a page can have it comes to the 40 components that a message
 * holds: the container, the line above, two pictures between three texts, a chart, three titled files, three buttons to
 * turn pages, ten to sources, five suggestions, three for feedback and sharing, and the rows that these stand in.
 */
export const PAGE_PICTURES = 2;
