import type { ImportOutcome } from "./import-documents.ts";

/** What an import has come to so far. */
export class ImportTotals {
  readonly counts = { imported: 0, unchanged: 0, skipped: 0, failed: 0 };
  /** Outcomes whose reason the summary repeats. */
  readonly reasons: ImportOutcome[] = [];

  add(outcome: ImportOutcome): void {
    this.counts[outcome.status] += 1;
    if (outcome.status === "failed" || outcome.status === "skipped") this.reasons.push(outcome);
  }

  /** Documents that were read, whatever became of them in the database. */
  get read(): number {
    return this.counts.imported + this.counts.unchanged;
  }

  get done(): number {
    return this.read + this.counts.skipped + this.counts.failed;
  }
}
