import { expect, it } from 'vitest';
import * as limits from '../../../src/bot/adapters/slack/render/limits.js';

it('holds what Slack documents, or takes less', () => {
  expect({ ...limits }).toEqual({
    MESSAGE_BLOCKS: 50,
    VIEW_BLOCKS: 100,
    MESSAGE_TEXT: 4_000,
    EDITED_TEXT_BYTES: 4_000,
    ABOVE_BYTES: 300,
    FIRST_TEXT_BYTES: 3_700,
    BLOCKS_TEXT: 13_200,
    SECTION_TEXT: 3_000,
    ACTIONS_ELEMENTS: 25,
    BUTTON_TEXT: 75,
    BUTTON_VALUE: 2_000,
    BUTTON_LABEL: 75,
    TABLE_ROWS: 100,
    TABLE_COLUMNS: 20,
    TABLE_TEXT: 10_000,
    CHART_TITLE: 50,
    CHART_LABEL: 20,
    CHART_SERIES: 6,
    CHART_POINTS: 20,
    CHART_AXIS_TITLE: 50,
    MESSAGE_CHARTS: 2,
    PROMPTS: 4,
    PROMPT_TITLE: 75,
    VIEW_TITLE: 24,
    FILE_ALT_TEXT: 1_000,
  });
});
