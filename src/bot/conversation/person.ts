/** Whose settings and questions, by the platform's ids. */
export interface Person {
  readonly workspace: string;
  readonly user: string;
}
