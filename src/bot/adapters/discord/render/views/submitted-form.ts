import { z } from 'zod';

/** A sent form: its id, and what was written or chosen in each field by the field's id. */
export interface SubmittedForm {
  readonly customId: string;
  readonly values: ReadonlyMap<string, string>;
}

/** A field under its label, as far as we have such: a text, or a menu of which one is chosen. */
const fieldSchema = z.object({
  component: z.object({
    custom_id: z.string(),
    value: z.string().nullish(),
    values: z.array(z.string()).optional(),
  }),
});

/** The data of a modal's submission. */
const submissionSchema = z.object({ custom_id: z.string(), components: z.array(z.unknown()) });

/** Null where it is no submission of a form. */
export function readSubmission(data: unknown): SubmittedForm | null {
  const submitted = submissionSchema.safeParse(data).data;
  if (!submitted) return null;
  const { custom_id: customId, components } = submitted;
  const values = components.flatMap((one): [string, string][] => {
    const { data: field } = fieldSchema.safeParse(one);
    const value = field?.component.value ?? field?.component.values?.[0];
    return field === undefined || value === undefined ? [] : [[field.component.custom_id, value]];
  });
  return { customId, values: new Map(values) };
}
