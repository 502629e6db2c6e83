import type { Mutation } from '../mutation.js';
import { ADDITION_MUTATIONS } from './additions.js';
import { AMOUNT_MUTATIONS } from './amounts.js';
import { DIRECTION_MUTATIONS } from './directions.js';
import { FORCE_MUTATIONS } from './forces.js';
import { MEASURE_MUTATIONS } from './measures.js';
import { NAME_MUTATIONS } from './names.js';
import { PLACE_MUTATIONS } from './places.js';
import { ROLE_MUTATIONS } from './roles.js';
import { SCOPE_MUTATIONS } from './scopes.js';
import { SOURCE_MUTATIONS } from './sources.js';

/** Every small change, by its kind. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  ...PLACE_MUTATIONS,
  ...AMOUNT_MUTATIONS,
  ...DIRECTION_MUTATIONS,
  ...SCOPE_MUTATIONS,
  ...FORCE_MUTATIONS,
  ...SOURCE_MUTATIONS,
  ...ADDITION_MUTATIONS,
  ...NAME_MUTATIONS,
  ...MEASURE_MUTATIONS,
  ...ROLE_MUTATIONS,
};
