/** Parts of messages and views, as short as they are valid. */

export const plainText = (text: string) => ({ type: 'plain_text', text }) as const;

export const button = (actionId: string, value: string) =>
  ({ type: 'button', text: plainText(value), action_id: actionId, value }) as const;

/** A modal that asks for a topic of 20 characters at most, and for a language. */
export const form = {
  type: 'modal',
  callback_id: 'brief',
  title: plainText('简报'),
  submit: plainText('生成'),
  blocks: [
    {
      type: 'input',
      block_id: 'topic',
      label: plainText('主题'),
      element: { type: 'plain_text_input', action_id: 'topic', max_length: 20 },
    },
    {
      type: 'input',
      block_id: 'language',
      label: plainText('语言'),
      element: {
        type: 'static_select',
        action_id: 'language',
        options: [
          { text: plainText('中文'), value: 'zh' },
          { text: plainText('English'), value: 'en' },
        ],
        initial_option: { text: plainText('中文'), value: 'zh' },
      },
    },
  ],
} as const;
