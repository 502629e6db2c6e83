/**
 * What a failed call to a platform means.
 * - `rate-limited`: nothing was done; try again after so many seconds
 * - `refused`: nothing was done, and the same call would be refused again
 * - `unheard`: no response came; it may have been done
 * - `broken`: the platform reports an error of its own; it may have been done
 */
export type CallFailure =
  | { readonly kind: 'rate-limited'; readonly seconds: number }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unheard' }
  | { readonly kind: 'broken'; readonly code: string };
