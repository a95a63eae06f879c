/** Where one format of the result goes: to a file, or (null) to standard output. */
export interface Target<Format extends string = string> {
  readonly format: Format;
  readonly file: string | null;
}
