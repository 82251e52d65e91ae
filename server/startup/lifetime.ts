/** What a program has opened, and how it ends. */
export interface Lifetime {
  /** True once the end has begun. */
  readonly ending: boolean;
  /** Adds something to close at the end; what was added last closes first. */
  closeAtEnd(close: () => Promise<void>): void;
  /** Closes everything and exits with `code`, or with 1 where closing failed. The first call counts. */
  end(code: number): Promise<void>;
  /** Ends with code 0 on the first signal; a later one exits at once. */
  onSignal(): void;
}

/** npm hands on the signal that the terminal has sent already; so soon after the first it is no second wish. */
const SAME_WISH_MS = 500;
/** What shells show for a program that Ctrl+C ended. */
const INTERRUPTED = 130;

/** Makes the lifetime of a program; `exit` ends the process, `now` gives milliseconds. */
export function createLifetime(
  exit: (code: number) => void,
  report: (error: unknown) => void,
  now: () => number = () => performance.now(),
): Lifetime {
  const closers: (() => Promise<void>)[] = [];
  let firstSignal: number | undefined;
  let ending: Promise<void> | undefined;

  const closeAll = async (code: number) => {
    let outcome = code;
    // Something may still be added while the rest closes.
    for (let close = closers.pop(); close; close = closers.pop()) {
      try {
        await close();
      } catch (error) {
        report(error);
        outcome = 1;
      }
    }
    exit(outcome);
  };
  const end = (code: number) => (ending ??= closeAll(code));

  return {
    get ending() {
      return ending !== undefined;
    },
    closeAtEnd: (close) => void closers.push(close),
    end,
    onSignal() {
      if (firstSignal === undefined) {
        firstSignal = now();
        void end(0);
      } else if (now() - firstSignal > SAME_WISH_MS) exit(INTERRUPTED);
    },
  };
}
