/** Where a cell stands in its table, 0-based. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A published percent with the two amounts of its own table that it divides. */
export interface ShareFigure {
  readonly published: Place;
  readonly part: Place;
  readonly whole: Place;
}
