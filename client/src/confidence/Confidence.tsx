import { type SyntheticEvent, useId, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { bandOf, percentOf } from "../theme/confidence-marks.ts";
import { ConfidenceMark } from "./ConfidenceMark.tsx";
import styles from "./confidence.module.css";
import { words } from "./words.ts";

/** How sure a fact is, 0 to 1, as a percentage; pointing at it or going to it by keyboard tells what the figure means. */
export function Confidence({ value }: { readonly value: number }) {
  const say = useWords(words);
  const id = useId();
  const [place, setPlace] = useState<Place | null>(null);
  const percent = percentOf(value);
  const band = bandOf(value);
  const hide = () => setPlace(null);
  return (
    <span className={styles.place} onPointerEnter={tell} onPointerLeave={hide}>
      <button
        type="button"
        className={styles.confidence}
        aria-describedby={id}
        onFocus={tell}
        onClick={tell}
        onBlur={hide}
        onKeyDown={({ key }) => key === "Escape" && hide()}
      >
        {band && <ConfidenceMark band={band} />}
        {say("confidence")} {percent}%
      </button>
      <span
        id={id}
        role="tooltip"
        className={styles.explanation}
        hidden={place === null}
        style={place ?? undefined}
      >
        {say("explanation", { percent })}
      </span>
    </span>
  );

  function tell({ currentTarget }: SyntheticEvent<HTMLElement>): void {
    const { left, bottom } = currentTarget.getBoundingClientRect();
    setPlace({ left: Math.max(8, Math.min(left, innerWidth - widest - 8)), top: bottom });
  }
}

/** On the screen, in pixels. */
interface Place {
  readonly left: number;
  readonly top: number;
}

/** As in the style sheet, in pixels. */
const widest = 260;
