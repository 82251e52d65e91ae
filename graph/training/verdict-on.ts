import type { Labels } from "./labelled-document.ts";

/** Whether the careful reader took a string for an entity; "open" where the reader left it open or it is one with other edges. */
export type Verdict =
  | { readonly answer: "yes"; readonly entity: string }
  | { readonly answer: "no" | "open" };

/** Of two strings one inside the other, the share from which on they are the same name with other edges. */
const SAME_NAME = 0.6;

/** Compares a string with the labels of a text: letters only, quotes and blanks do not count. */
export function verdictOn(name: string, type: "Program" | "Industry", labels: Labels): Verdict {
  const entities = type === "Program" ? labels.programs : labels.industries;
  const written = lettersOf(name);
  for (const { canonical, surfaces } of entities)
    if ([canonical, ...surfaces].some((form) => lettersOf(form) === written))
      return { answer: "yes", entity: canonical };
  const near = [...entities, ...labels.optional].some(({ canonical, surfaces }) =>
    [canonical, ...surfaces].some((form) => sameName(lettersOf(form), written)),
  );
  return { answer: near ? "open" : "no" };
}

function sameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== "" && long.includes(short) && short.length / long.length >= SAME_NAME;
}

function lettersOf(text: string): string {
  return text.normalize("NFKC").replace(/[\s"“”'‘’《》〈〉「」『』]/g, "");
}
