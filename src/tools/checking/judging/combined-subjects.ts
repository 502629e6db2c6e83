import type { Combined, RowName } from '../assertion.js';
import type { Term } from '../../computing/term.js';
import type { MeasureNature } from '../measure-nature.js';
import type { Subject } from './scope.js';

/** More ways to read the names of a list than these are not tried: it is ambiguous. */
const MOST_WAYS = 24;

/** What a name stands for, where it may be several rows taken together, by what each stands for by itself. All rows of rates do not add up. */
export function subjectsOfName(
  name: RowName,
  subjectsOf: (name: RowName) => readonly Subject[],
  rivalsOf: () => readonly Subject[],
): readonly Subject[] {
  const { combined } = name;
  if (!combined) return subjectsOf(name);
  const { rows, count } = combined;
  if (rows === 'all') {
    const rivals = rivalsOf();
    const isWhole = rivals.length > 1 && (count === null || count === rivals.length);
    const isAdding = combined.how === 'average' || rivals.every(({ nature }) => nature !== 'rate');
    return isWhole && isAdding ? together(rivals, combined.how) : [];
  }
  return waysOf(rows.map(subjectsOf)).flatMap((subjects) => together(subjects, combined.how));
}

/** Each way to take one of every list; [] where there are too many. */
function waysOf(lists: readonly (readonly Subject[])[]): readonly (readonly Subject[])[] {
  const count = lists.reduce((product, { length }) => product * length, 1);
  if (count > MOST_WAYS) return [];
  return lists.reduce<readonly (readonly Subject[])[]>(
    (ways, list) => ways.flatMap((way) => list.map((one) => [...way, one])),
    [[]],
  );
}

/** Several subjects as one; none where one is named twice. */
function together(subjects: readonly Subject[], how: Combined['how']): readonly Subject[] {
  const [first] = subjects;
  const natures = new Set(subjects.map(({ nature }) => nature));
  if (!first || new Set(subjects).size < subjects.length) return [];
  const nature: MeasureNature = natures.size === 1 ? first.nature : 'unknown';
  return [
    {
      nature,
      ...(how === 'average' && { parts: subjects }),
      valuesIn: (period) =>
        combine(
          subjects.map((one) => one.valuesIn(period)),
          how,
        ),
      growthBetween: () => null,
      yearlyGrowthBetween: () => null,
    },
  ];
}

/** One value where each has one, none where one has none; several where that of one is open, which leaves theirs open. */
function combine(values: readonly (readonly Term[])[], how: Combined['how']): readonly Term[] {
  if (values.some(({ length }) => length === 0)) return [];
  const open = values.find(({ length }) => length > 1);
  if (open) return open;
  return [how === 'sum' ? { sum: values.flat() } : { average: values.flat() }];
}
