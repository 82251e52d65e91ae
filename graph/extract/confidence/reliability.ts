/** How often what a family of rules says is right, from 0 to 1: counted on labelled documents, one half for families never counted. */
export type Reliability = (family: string) => number;

/** Reads lines of a family, how often it was right and how often it spoke, parted by tabs; `#` opens a comment. */
export function readReliability(text: string): Reliability {
  const shares = new Map<string, number>();
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [family = "", right, told] = line.split("\t");
    shares.set(family, smoothed(Number(right), Number(told)));
  }
  return (family) => shares.get(family) ?? smoothed(0, 0);
}

/** A share that a few cases do not drive to never or always (Laplace's rule of succession). */
function smoothed(right: number, told: number): number {
  return (right + 1) / (told + 2);
}
