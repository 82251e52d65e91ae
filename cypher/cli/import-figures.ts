import type { ImportTotals } from "./import-totals.ts";

/** What `--json` writes. Times in seconds, shares of the elapsed time; extraction and database overlap. */
export interface ImportFigures {
  readonly documents: number;
  readonly imported: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly failed: number;
  readonly seconds: number;
  readonly documentsPerSecond: number;
  readonly extractionSeconds: number;
  readonly extractionShare: number;
  readonly databaseSeconds: number;
  readonly databaseShare: number;
  readonly nodes: number | null;
  readonly relationships: number | null;
  readonly peakMemoryMb: number;
}

interface Measured {
  readonly seconds: number;
  readonly extractionSeconds: number;
  readonly databaseSeconds: number;
  /** Size of the graph afterwards; null where the database could not tell. */
  readonly size: { readonly nodes: number; readonly relationships: number } | null;
}

/** Puts the figures of an import together; memory is the peak of this process. */
export function importFigures({ counts, read }: ImportTotals, measured: Measured): ImportFigures {
  const { seconds, extractionSeconds, databaseSeconds, size } = measured;
  return {
    documents: read,
    ...counts,
    seconds: rounded(seconds, 2),
    documentsPerSecond: seconds > 0 ? rounded(read / seconds, 1) : 0,
    extractionSeconds: rounded(extractionSeconds, 2),
    extractionShare: seconds > 0 ? rounded(extractionSeconds / seconds, 3) : 0,
    databaseSeconds: rounded(databaseSeconds, 2),
    databaseShare: seconds > 0 ? rounded(databaseSeconds / seconds, 3) : 0,
    nodes: size?.nodes ?? null,
    relationships: size?.relationships ?? null,
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
