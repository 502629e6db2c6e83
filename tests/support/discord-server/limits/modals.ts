import { z } from 'zod';
import { COMPONENT } from '../protocol/components.js';
import { repeatedNames } from './component-tree.js';
import { demandForm } from './error-tree.js';
import { customId, numbered, otherSelects, stringSelect, textInput } from './interactive.js';
import { textDisplay } from './layout.js';
import type { JsonObject } from '../../server-parts/json.js';

const LABEL_MOST = 45;

const fileUpload = z.looseObject({
  type: z.literal(COMPONENT.fileUpload),
  ...numbered,
  custom_id: customId,
  min_values: z.int().min(0).max(10).optional(),
  max_values: z.int().min(1).max(10).optional(),
  required: z.boolean().optional(),
});

/** A field with its name above it. */
const label = z.looseObject({
  type: z.literal(COMPONENT.label),
  ...numbered,
  label: z.string().min(1).max(LABEL_MOST),
  description: z.string().max(100).nullish(),
  component: z.discriminatedUnion('type', [
    textInput(z.undefined().optional()),
    stringSelect,
    fileUpload,
    ...otherSelects,
  ]),
});

/** The older form of a field: alone in a row, its name within. */
const row = z.looseObject({
  type: z.literal(COMPONENT.actionRow),
  ...numbered,
  components: z
    .array(textInput(z.string().min(1).max(LABEL_MOST)))
    .min(1)
    .max(1),
});

const modal = z.looseObject({
  custom_id: customId,
  title: z.string().min(1).max(45),
  components: z
    .array(z.discriminatedUnion('type', [label, row, textDisplay]))
    .min(1)
    .max(5),
});

/** @throws Refusal if a form is not as documented; paths begin with "data", as in the answer to an interaction. */
export function checkModal(data: JsonObject): void {
  const further = repeatedNames(data.components).map((problem) => ({ ...problem, path: ['data', ...problem.path] }));
  demandForm(z.looseObject({ data: modal }), { data }, further);
}
