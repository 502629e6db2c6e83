import type { Interaction } from 'discord.js';
import { answer, scene } from '../support/discord-scenes.js';
import { describe, expect, it } from 'vitest';
import { button, label, long, row, select, text, textInput, times } from '../support/discord-limit-samples.js';
import type { JsonObject } from '../support/server-parts/json.js';

const FORM = {
  custom_id: 'brief',
  title: '简报',
  components: [label(textInput({ max_length: 10 })), { ...label(select(2)), label: '格式' }],
};

describe('a form', () => {
  const withForm = (
    form: JsonObject,
    onSubmit: (interaction: Interaction) => Promise<unknown> = () => Promise.resolve(),
  ) =>
    scene((interaction) => (interaction.isChatInputCommand() ? answer(interaction, 9, form) : onSubmit(interaction)));

  it('is opened, filled in and sent', async () => {
    const entered: unknown[] = [];
    const at = await withForm(FORM, (interaction) => {
      if (interaction.isModalSubmit()) {
        const { fields, customId } = interaction;
        entered.push(customId, fields.getTextInputValue('input'), fields.getStringSelectValues('select'));
      }
      return answer(interaction, 4, { content: '收到' });
    });
    await at.actions.slash({ ...at, name: 'ask' });
    expect(at.server.people.modal(at.user)).toMatchObject({ title: '简报' });
    const acted = await at.actions.submitModal(at.user, { input: '稀土', select: 'value-1' });
    expect(entered).toEqual(['brief', '稀土', ['value-1']]);
    expect(at.server.people.answersOf(acted)).toMatchObject([{ content: '收到' }]);
    expect(at.server.people.modal(at.user)).toBeNull();
  });

  it('cannot be sent incomplete, too long or with fields that it does not have', async () => {
    const at = await withForm(FORM);
    await at.actions.slash({ ...at, name: 'ask' });
    const submit = async (entries: Record<string, string>) => at.actions.submitModal(at.user, entries);
    await expect(submit({ select: 'value-1' })).rejects.toThrow(/0 characters/u);
    await expect(submit({ input: long(11), select: 'value-1' })).rejects.toThrow(/11 characters/u);
    await expect(submit({ input: '稀土' })).rejects.toThrow(/0 choices/u);
    await expect(submit({ input: '稀土', other: 'a' })).rejects.toThrow(/no field other/u);
  });

  it('is not answered with another form', async () => {
    const at = await withForm(FORM, (interaction) => answer(interaction, 9, FORM));
    await at.actions.slash({ ...at, name: 'ask' });
    void at.actions.submitModal(at.user, { input: '稀土', select: 'value-1' });
    await expect.poll(() => at.results.length).toBe(2);
    expect((await at.results[1])?.problems).toEqual(['type BASE_TYPE_CHOICES']);
  });

  const form = (more: JsonObject): JsonObject => ({ ...FORM, ...more });
  const oldField = (index: number, more: JsonObject = {}): JsonObject =>
    row({ ...textInput({ custom_id: `input-${index}` }), label: '主题', ...more });
  it.each<[what: string, taken: JsonObject, refused: JsonObject, problem: string]>([
    [
      '45 characters of a title',
      form({ title: long(45) }),
      form({ title: long(46) }),
      'data.title BASE_TYPE_MAX_LENGTH',
    ],
    ['a custom id', FORM, form({ custom_id: undefined }), 'data.custom_id BASE_TYPE_REQUIRED'],
    [
      '5 fields',
      form({ components: times(5, (index) => oldField(index)) }),
      form({ components: times(6, (index) => oldField(index)) }),
      'data.components BASE_TYPE_MAX_LENGTH',
    ],
    ['a field', form({ components: [oldField(0)] }), form({ components: [] }), 'data.components BASE_TYPE_MIN_LENGTH'],
    [
      '45 characters of a label',
      form({ components: [label(textInput(), { label: long(45) })] }),
      form({ components: [label(textInput(), { label: long(46) })] }),
      'data.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      '4,000 characters to be entered',
      form({ components: [label(textInput({ max_length: 4000 }))] }),
      form({ components: [label(textInput({ max_length: 4001 }))] }),
      'data.components.0.component.max_length NUMBER_TYPE_MAX',
    ],
    [
      '4,000 characters to begin with',
      form({ components: [label(textInput({ value: long(4000) }))] }),
      form({ components: [label(textInput({ value: long(4001) }))] }),
      'data.components.0.component.value BASE_TYPE_MAX_LENGTH',
    ],
    [
      '100 characters of a placeholder',
      form({ components: [label(textInput({ placeholder: long(100) }))] }),
      form({ components: [label(textInput({ placeholder: long(101) }))] }),
      'data.components.0.component.placeholder BASE_TYPE_MAX_LENGTH',
    ],
    [
      'one label a field',
      form({ components: [oldField(0)] }),
      form({ components: [oldField(0, { label: undefined })] }),
      'data.components.0.components.0.label BASE_TYPE_REQUIRED',
    ],
    [
      'texts between fields, and no buttons',
      form({ components: [text(1), label(textInput())] }),
      form({ components: [row(button(0))] }),
      'data.components.0.components.0.type BASE_TYPE_CHOICES',
    ],
    [
      'different custom ids',
      form({ components: [oldField(0), oldField(1)] }),
      form({ components: [oldField(0), oldField(0)] }),
      'data.components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
  ])('has %s', async (_, taken, refused, problem) => {
    const first = await withForm(refused);
    void first.actions.slash({ ...first, name: 'ask' });
    await expect.poll(() => first.results.length).toBe(1);
    expect((await first.results[0])?.problems).toContain(problem);
    const second = await withForm(taken);
    await second.actions.slash({ ...second, name: 'ask' });
    expect(await second.results[0]).toBeNull();
  });
});

describe('choices while a user writes', () => {
  const offering = (choices: readonly JsonObject[]) => scene((interaction) => answer(interaction, 8, { choices }));
  const named = (index: number, length = 3) => ({ name: long(length), value: `${index}` });
  const write = (at: Awaited<ReturnType<typeof scene>>, name = '稀') =>
    at.actions.autocomplete({ ...at, name: 'indicators', options: { name }, focused: 'name' });

  it('are offered for what was written so far', async () => {
    const written: unknown[] = [];
    const at = await scene((interaction) => {
      if (interaction.isAutocomplete()) written.push(interaction.options.getFocused(true));
      return answer(interaction, 8, { choices: [{ name: '稀土', value: 'rare-earths' }] });
    });
    const { choices, acknowledged } = await write(at);
    expect(acknowledged).toBe(true);
    expect(choices).toEqual([{ name: '稀土', value: 'rare-earths' }]);
    expect(written).toMatchObject([{ name: 'name', value: '稀', focused: true }]);
  });

  it('are 25 at most, of 100 characters at most', async () => {
    const most = await offering(times(25, (index) => named(index, 100)));
    expect((await write(most)).choices).toHaveLength(25);
    const problems = async (choices: readonly JsonObject[]) => {
      const at = await offering(choices);
      void write(at);
      await expect.poll(() => at.results.length).toBe(1);
      return (await at.results[0])?.problems;
    };
    expect(await problems(times(26, (index) => named(index)))).toEqual(['data.choices BASE_TYPE_MAX_LENGTH']);
    expect(await problems([named(0, 101)])).toEqual(['data.choices.0.name BASE_TYPE_MAX_LENGTH']);
    const value = { name: 'a', value: long(101) };
    expect(await problems([value])).toEqual(['data.choices.0.value BASE_TYPE_MAX_LENGTH']);
  });

  it('cannot be deferred', async () => {
    const at = await scene((interaction) => answer(interaction, 5));
    void write(at);
    await expect.poll(() => at.results.length).toBe(1);
    expect((await at.results[0])?.problems).toEqual(['type BASE_TYPE_CHOICES']);
  });

  it('may be asked for with a text that could not be sent', async () => {
    const at = await offering([]);
    expect((await write(at, '🙂'.repeat(4000))).choices).toEqual([]);
  });
});
