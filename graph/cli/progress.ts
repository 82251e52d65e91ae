/** Counts documents on one line of a terminal; elsewhere it writes nothing. */
export class Progress {
  readonly #to: NodeJS.WriteStream;
  readonly #word: string;
  #count = 0;
  #shownAt = 0;

  constructor(to: NodeJS.WriteStream, word: string) {
    this.#to = to;
    this.#word = word;
  }

  /** One more document is done. */
  step(): void {
    this.#count += 1;
    if (!this.#to.isTTY || performance.now() - this.#shownAt < MILLISECONDS_SHOWN) return;
    this.#shownAt = performance.now();
    this.#to.write(`\r\u001b[K${this.#word} ${this.#count}`);
  }

  /** Frees the line for a message. */
  clear(): void {
    if (this.#to.isTTY && this.#shownAt > 0) this.#to.write("\r\u001b[K");
  }
}

const MILLISECONDS_SHOWN = 200;
