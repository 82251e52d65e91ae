import { createStore } from "zustand/vanilla";

/** What an action did, said once where everybody sees and hears it. */
export interface Notice {
  readonly key: number;
  readonly text: string;
  readonly tone: "done" | "failed";
  /** What the notice offers beside reading it. */
  readonly offers: readonly ("undo" | "fit")[];
}

/** The notice that is shown now. */
export const notices = createStore<{ readonly notice: Notice | null }>(() => ({ notice: null }));

/** Says something in place of what was said before. */
export function announce(text: string, tone: Notice["tone"] = "done", offers: Notice["offers"] = []): void {
  const key = (notices.getState().notice?.key ?? 0) + 1;
  notices.setState({ notice: { key, text, tone, offers } });
}

/** Puts a notice away, unless another one has come since. */
export function putAway(key: number): void {
  if (notices.getState().notice?.key === key) notices.setState({ notice: null });
}
