const WIDTH = 30;

interface Terminal {
  readonly columns?: number;
  write(text: string): unknown;
}

/** Draws how far an import is, over and over on the same line of a terminal. */
export class ProgressBar {
  readonly #terminal: Terminal;
  readonly #total: number;
  readonly #started = performance.now();
  #drawn = 0;

  constructor(terminal: Terminal, total: number) {
    this.#terminal = terminal;
    this.#total = total;
  }

  /** At most ten times a second, and always at the end. */
  show(done: number, place: string): void {
    const now = performance.now();
    if (now - this.#drawn < 100 && done < this.#total) return;
    this.#drawn = now;
    const filled = this.#total > 0 ? Math.round((WIDTH * done) / this.#total) : WIDTH;
    const rate = Math.round(done / Math.max(0.001, (now - this.#started) / 1000));
    const bar = `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${this.#total}  ${rate}/s  ${place}`;
    this.#terminal.write(`\r\u001b[2K${cut(bar, (this.#terminal.columns ?? 80) - 1)}`);
  }

  /** Clears the line, so that a message can be written. */
  clear(): void {
    this.#terminal.write("\r\u001b[2K");
  }
}

/** Cuts to the cells of a terminal: a Chinese character takes two. */
function cut(text: string, cells: number): string {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += /[\u1100-\u115f\u2e80-\uffe6]/.test(character) ? 2 : 1;
    if (used > cells) break;
    end += character.length;
  }
  return text.slice(0, end);
}
