const SET_UP = /^(?:实施|推行|实行|建立|构建|设立|开展|推进)(?<thing>[^，,、；;]{2,24})$/u;
const DONE_BY = /^由[^，,]{2,30}$/u;

/** 实施某制度，由某人牵头: of the system, which the next clause has for its topic, that 某制度由某人牵头. */
export function whoDoesIt(sentence: string): readonly string[] {
  return sentence.split(/[；;。]/u).flatMap((segment) => {
    const clauses = segment.split(/[，,]/u).map((clause) => clause.trim());
    return clauses.flatMap((clause, at) => {
      const thing = SET_UP.exec(clause)?.groups?.['thing'];
      const by = clauses[at + 1] ?? '';
      return thing !== undefined && DONE_BY.test(by) ? [`${thing}${by}`] : [];
    });
  });
}
