/**
 * Reads an html page without running anything in it: stands in for linkedom's function of this name, which graph/text uses
 * outside browsers, so that a page gives the same text wherever it is read.
 */
export function parseHTML(html: string): { readonly document: Document } {
  return { document: new DOMParser().parseFromString(html, "text/html") };
}
