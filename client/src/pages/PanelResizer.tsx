import type { KeyboardEvent, PointerEvent } from "react";
import styles from "./explorer.module.css";

interface PanelResizerProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const narrowest = 320;
const widest = 720;

/** The edge of the right panel: drag it, or move it with the arrow keys. */
export function PanelResizer({ label, width, onWidth }: PanelResizerProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved has no element of its own.
    <div
      role="separator"
      tabIndex={0}
      className={styles.resizer}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={width}
      onPointerDown={drag}
      onKeyDown={press}
    />
  );

  function drag(event: PointerEvent<HTMLDivElement>): void {
    const from = event.clientX;
    const edge = event.currentTarget;
    edge.setPointerCapture(event.pointerId);
    edge.onpointermove = ({ clientX }) => onWidth(within(width + from - clientX));
    edge.onpointerup = () => {
      edge.onpointermove = null;
    };
    event.preventDefault();
  }

  function press({ key }: KeyboardEvent): void {
    if (key === "ArrowLeft") onWidth(within(width + 40));
    if (key === "ArrowRight") onWidth(within(width - 40));
  }
}

function within(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
}
