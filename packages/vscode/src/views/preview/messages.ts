/** What the extension tells the page. */
export type ToPage =
  | { readonly type: 'draw'; readonly html: string; readonly cell: string | null }
  | { readonly type: 'mark'; readonly cell: string | null };

/** What the page tells the extension: that it listens, or that a cell was chosen. */
export type FromPage = { readonly type: 'ready' } | { readonly type: 'choose'; readonly cell: string };
