import { linesInOrder } from "./columns.ts";
import { damagedPdf, protectedPdf, tooManyPages, tooSlow } from "./pdf-errors.ts";
import { pdfLibrary } from "./pdf-library.ts";
import type { Page, Run } from "./printed.ts";

/** Five-year plans with all their annexes stay below a thousand. */
const MOST_PAGES = 2_000;
/** Milliseconds; two thousand pages of print take about a tenth of it. */
const LONGEST = 120_000;

/** What is used of a page of pdf.js. */
interface PageOfLibrary {
  getViewport(options: { scale: number }): {
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
  };
  getTextContent(): Promise<{ readonly items: readonly object[] }>;
  cleanup(): boolean;
}

interface Item {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/** The printed lines of all pages of a PDF file; no script in it runs, no font in it becomes code. Throws UnreadableDocument. */
export async function printedPages(bytes: Uint8Array): Promise<Page[]> {
  const { getDocument, places } = await pdfLibrary();
  // The library takes what it is given away from its owner, so it gets a copy.
  const task = getDocument({
    data: new Uint8Array(bytes),
    ...places,
    cMapPacked: true,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  const started = performance.now();
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES) throw tooManyPages(file.numPages, MOST_PAGES);
    const pages: Page[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      pages.push(await printedPage(await file.getPage(number), number - 1));
      if (performance.now() - started > LONGEST) throw tooSlow(number, file.numPages, LONGEST / 1_000);
    }
    return pages;
  } catch (error) {
    throw explained(error);
  } finally {
    await task.destroy();
  }
}

async function printedPage(page: PageOfLibrary, index: number): Promise<Page> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const placed = items.flatMap((item) =>
    isItem(item) && item.str.trim() !== "" ? [placedBy(transform, item)] : [],
  );
  page.cleanup();
  const turn = commonestTurn(placed);
  const upright = placed
    .filter((each) => each.turn === turn)
    .map(({ run }) => turned(run, turn, width, height));
  const across = turn % 2 === 1;
  const size = { width: across ? height : width, height: across ? width : height };
  return { ...size, lines: linesInOrder(upright, size.width, index) };
}

/** Marks of structure come among the words. */
function isItem(item: object): item is Item {
  return "str" in item;
}

/** Where words stand as the page is shown; `turn` counts quarters clockwise, -1 for words at a slant. */
function placedBy(
  page: readonly number[],
  { str, width, transform }: Item,
): { readonly run: Run; readonly turn: number } {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = page;
  const [ta = 0, tb = 0, tc = 0, td = 0, te = 0, tf = 0] = transform;
  const along = [a * ta + c * tb, b * ta + d * tb] as const;
  const quarters = Math.atan2(along[1], along[0]) / (Math.PI / 2);
  const turn = Math.abs(quarters - Math.round(quarters)) < 0.05 ? (Math.round(quarters) + 4) % 4 : -1;
  const size = Math.hypot(a * tc + c * td, b * tc + d * td);
  return { turn, run: { words: str, x: a * te + c * tf + e, y: b * te + d * tf + f, width, size } };
}

/** Most words of a page stand one way, also where it lies on its side; the others are stamps and watermarks. */
function commonestTurn(placed: readonly { readonly run: Run; readonly turn: number }[]): number {
  const letters = [0, 0, 0, 0];
  for (const { run, turn } of placed) if (turn >= 0) letters[turn] = (letters[turn] ?? 0) + run.words.length;
  return letters.indexOf(Math.max(...letters));
}

function turned(run: Run, turn: number, width: number, height: number): Run {
  if (turn === 1) return { ...run, x: run.y, y: width - run.x };
  if (turn === 2) return { ...run, x: width - run.x, y: height - run.y };
  if (turn === 3) return { ...run, x: height - run.y, y: run.x };
  return run;
}

function explained(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === "PasswordException") return protectedPdf();
  if (error.name === "UnreadableDocument") return error;
  return damagedPdf(error.message.split("\n")[0] ?? "");
}
