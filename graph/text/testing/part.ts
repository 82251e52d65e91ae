/** One part of a document that tests write in several formats. */
export type Part =
  | { readonly kind: "heading"; readonly level: number; readonly words: string }
  | { readonly kind: "paragraph"; readonly words: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };
