/**
 * The ways in which a language says where a statement is from: "根据该文，…", "…, the paper says". Every pattern matches the
 * frame alone, with the marks that part it from what it frames, in small letters: patterns of this size take seconds to
 * compile where they have to match letters of any case.
 */
export interface FrameGrammar {
  /** At the start of a sentence. */
  readonly leading: RegExp;
  /** At the start of advice, up to what is advised. */
  readonly advising: RegExp;
  /** A whole sentence of advice that ends with whose it is: groups `told` and `frame`. */
  readonly advisedBefore: RegExp;
  /** What advice begins with once its source is left aside. */
  readonly advised: string;
  /** At its end, in front of the full stop. */
  readonly trailing: RegExp;
  /** Between two marks; what it parts goes together again. */
  readonly within: RegExp;
  /** Says within a sentence that a value is as it was published. */
  readonly published: RegExp;
  /** The parts of a frame by which it can be wrong of what it frames. */
  readonly naming: SourceNaming;
}

/** How a frame names its source. Groups `number` and `title` hold what has to be the piece's own. */
export interface SourceNaming {
  readonly tableNumber: RegExp;
  readonly anyTable: RegExp;
  readonly sectionNumber: RegExp;
  readonly sectionTitle: RegExp;
  readonly documentTitle: RegExp;
  readonly data: RegExp;
  /** That somebody worked it out. */
  readonly computed: RegExp;
  /** That a text or a person says so, which holds of what is quoted or published, never of what is worked out of it. */
  readonly says: RegExp;
}
