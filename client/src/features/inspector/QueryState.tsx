import type { ReactNode } from "react";
import { useWords } from "../../i18n/use-words.ts";
import { LinesSkeleton } from "../../ui/LinesSkeleton.tsx";
import { StateMessage } from "../../ui/StateMessage.tsx";
import { words } from "./words.ts";

interface QueryStateProps<Value> {
  /** What was asked for; undefined while it is on its way, null where there is none. */
  readonly value: Value | null | undefined;
  readonly error: Error | undefined;
  readonly onRetry: () => void;
  readonly children: (value: Value) => ReactNode;
}

/** Draws an answer, or the lines of a skeleton, what went wrong, or that there is nothing. */
export function QueryState<Value>({ value, error, onRetry, children }: QueryStateProps<Value>) {
  const say = useWords(words);
  if (value !== undefined && value !== null) return children(value);
  if (error) {
    return (
      <StateMessage failed title={say("failed")} action={{ label: say("retry"), run: onRetry }}>
        {say("failedHint", { problem: error.message })}
      </StateMessage>
    );
  }
  if (value === undefined) return <LinesSkeleton label={say("loading")} lines={7} />;
  return <StateMessage title={say("gone")}>{say("goneHint")}</StateMessage>;
}
