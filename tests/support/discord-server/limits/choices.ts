import { z } from 'zod';
import type { JsonObject } from '../../server-parts/json.js';
import { demandForm } from './error-tree.js';
import { localizations } from './localizations.js';

const choice = z.looseObject({
  name: z.string().min(1).max(100),
  name_localizations: localizations(z.string().min(1).max(100)),
  value: z.union([z.string().max(100), z.number()]),
});

const choices = z.looseObject({ data: z.looseObject({ choices: z.array(choice).max(25) }) });

/** @throws Refusal if what is offered while a user writes is not as documented. */
export function checkChoices(data: JsonObject): void {
  demandForm(choices, { data });
}
