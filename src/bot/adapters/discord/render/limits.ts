// What Discord takes, each with the page of its documentation (discord.com/developers/docs). Lengths are in UTF-16 code
// units of the text as it is sent, its escapes and markup included.

/** components/reference: "up to 40 total components", nested ones and buttons counted. */
export const MESSAGE_COMPONENTS = 40;

/** components/reference, "Text Display": 4,000 characters in all text of a message. */
export const MESSAGE_TEXT = 4_000;

/** components/reference, "Action Row": five buttons, or one menu. */
export const ROW_BUTTONS = 5;

/** components/reference, "Button". */
export const BUTTON_LABEL = 80;
export const CUSTOM_ID = 100;

/** components/reference, "String Select". */
export const SELECT_OPTIONS = 25;
export const OPTION_LABEL = 100;
export const SELECT_PLACEHOLDER = 150;

/** components/reference, "Label" and "Text Input". */
export const FIELD_LABEL = 45;
export const FIELD_PLACEHOLDER = 100;
export const FIELD_TEXT = 4_000;

/** interactions/receiving-and-responding, "Modal". */
export const MODAL_TITLE = 45;
export const MODAL_COMPONENTS = 5;

/** resources/message, "Attachment": `description`. */
export const FILE_DESCRIPTION = 1_024;

/** resources/message, "Create Message": `files[n]`. */
export const MESSAGE_FILES = 10;
