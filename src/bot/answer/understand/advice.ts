/** What advice is asked for: the turns that describe an industry, and what is asked about the recommendation. */
export type AdviceAsked =
  | { readonly form: 'path'; readonly turns: readonly string[] }
  | { readonly form: 'comparison'; readonly turns: readonly string[]; readonly other: string }
  | { readonly form: 'why-not'; readonly turns: readonly string[]; readonly rival: string };
