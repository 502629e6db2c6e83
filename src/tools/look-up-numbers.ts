import { z } from 'zod';

import { numberAtPlace, numberPlaceSchema } from './computing/number-place.js';
import type { Measured } from './computing/operand.js';
import { defineTool } from './tool.js';

/** Looks up numbers in prose by their places, in order; places where no exact number stands are left out. */
export const lookUpNumbers = defineTool({
  name: 'look-up-numbers',
  description: 'Look up numbers that the text states, by passage and offset.',
  input: z.object({ places: z.array(numberPlaceSchema).min(1).max(100) }),
  run({ places }, { corpus }): readonly Measured[] {
    return places.flatMap((place) => numberAtPlace(place, corpus) ?? []);
  },
});
