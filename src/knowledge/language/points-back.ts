const OPENINGS =
  /^(?:这|此(?!外)|该|它|他们|她们|其(?!次)|上述|因此|与此同时|同时|特别地|特别是|具体而言|例如|然而|但是|通过共建|this\b|these\b|those\b|that\b|such\b|it\b|they\b|their\b|therefore\b|for example\b|at the same time\b|specifically\b|however\b)/iu;

/** Whether a sentence opens with a word that points at the one before it: 这, 他们, therefore. Alone it says too little. */
export function pointsBack(sentence: string): boolean {
  return OPENINGS.test(sentence);
}
