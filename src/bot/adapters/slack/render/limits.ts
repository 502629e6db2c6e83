// What Slack takes, each with the page of its documentation (docs.slack.dev) or the report that shows it. Lengths are
// those of the text as it is sent, with `&`, `<` and `>` escaped, in UTF-16 code units where nothing else is said.

/** reference/block-kit/blocks: "up to 50 blocks in each message, and 100 blocks in modals". */
export const MESSAGE_BLOCKS = 50;
export const VIEW_BLOCKS = 100;

/** reference/methods/chat.postMessage: keep `text` to 4,000 characters; cut beyond 40,000. */
export const MESSAGE_TEXT = 4_000;

/**
 * reference/methods/chat.update, `msg_too_long`: 4,000, counted in bytes after escaping (found by GitLab,
 * gitlab-org/gitlab!258898). The first message of an answer takes the place of "working on it", so it is held to this.
 */
export const EDITED_TEXT_BYTES = 4_000;

/** Room for what stands above the words where a message is sent without its blocks: a line on its question, and its part. */
export const ABOVE_BYTES = 300;

/** The words of the first message of an answer, in bytes after escaping. */
export const FIRST_TEXT_BYTES = EDITED_TEXT_BYTES - ABOVE_BYTES;

/** `msg_blocks_too_long` from about 13,200 characters in all blocks of a message: slackapi/bolt-js#2509. */
export const BLOCKS_TEXT = 13_200;

/** reference/block-kit/blocks/section-block: `text`. Also taken for a block of rich text, which documents none. */
export const SECTION_TEXT = 3_000;

/** reference/block-kit/blocks/actions-block. */
export const ACTIONS_ELEMENTS = 25;

/** reference/block-kit/block-elements/button-element. */
export const BUTTON_TEXT = 75;
export const BUTTON_VALUE = 2_000;
export const BUTTON_LABEL = 75;

/** reference/block-kit/blocks/table-block: one table and 10,000 characters of cells a message. */
export const TABLE_ROWS = 100;
export const TABLE_COLUMNS = 20;
export const TABLE_TEXT = 10_000;

/** reference/block-kit/blocks/data-visualization-block; its copies differ on 6 or 12 series. */
export const CHART_TITLE = 50;
export const CHART_LABEL = 20;
export const CHART_SERIES = 6;
export const CHART_POINTS = 20;
export const CHART_AXIS_TITLE = 50;
export const MESSAGE_CHARTS = 2;

/** reference/methods/assistant.threads.setSuggestedPrompts; it names no length: a title is a button's. */
export const PROMPTS = 4;
export const PROMPT_TITLE = 75;

/** reference/views: `title`, `close` and `submit`. */
export const VIEW_TITLE = 24;

/** reference/methods/files.getUploadURLExternal, `alt_txt`. */
export const FILE_ALT_TEXT = 1_000;
