import { expect, it } from 'vitest';
import * as limits from '../../../../src/bot/adapters/discord/render/limits.js';

it('holds what Discord documents', () => {
  expect({ ...limits }).toEqual({
    MESSAGE_COMPONENTS: 40,
    MESSAGE_TEXT: 4_000,
    MESSAGE_FILES: 10,
    ROW_BUTTONS: 5,
    BUTTON_LABEL: 80,
    CUSTOM_ID: 100,
    SELECT_OPTIONS: 25,
    OPTION_LABEL: 100,
    SELECT_PLACEHOLDER: 150,
    FIELD_LABEL: 45,
    FIELD_PLACEHOLDER: 100,
    FIELD_TEXT: 4_000,
    MODAL_TITLE: 45,
    MODAL_COMPONENTS: 5,
    FILE_DESCRIPTION: 1_024,
  });
});
