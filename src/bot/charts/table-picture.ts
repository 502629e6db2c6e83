/** What the picture of a table shows: every cell as it is printed. */
export interface TablePicture {
  readonly form: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
