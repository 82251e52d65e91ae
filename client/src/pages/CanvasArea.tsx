import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import type { Camera } from "../canvas/camera.ts";
import type { CanvasEdge } from "../canvas/canvas-edge.ts";
import type { LeftOut } from "../canvas/left-out.ts";
import type { Start } from "../exploring/use-start.ts";
import { useWords } from "../i18n/use-words.ts";
import { useExplorer } from "../state/ExplorerStoreProvider.tsx";
import { StateMessage } from "../ui/StateMessage.tsx";
import styles from "./explorer.module.css";
import { words } from "./words.ts";

const GraphCanvas = lazy(async () => {
  const { GraphCanvas: canvas } = await import("../canvas/GraphCanvas.tsx");
  return { default: canvas };
});

interface CanvasAreaProps {
  readonly start: Start;
  readonly edges: readonly CanvasEdge[];
  readonly confidences: ReadonlyMap<string, number>;
  readonly out: LeftOut;
  readonly edgesProblem: string | null;
  readonly onRetryEdges: () => void;
  readonly onAgain: () => void;
  readonly onExpand: (id: string) => void;
  readonly onCamera: (camera: Camera | null) => void;
}

/** The canvas, or why there is none yet and what to do. */
export function CanvasArea(props: CanvasAreaProps) {
  const { start, edges, confidences, out, edgesProblem, onCamera } = props;
  const say = useWords(words);
  const navigate = useNavigate();
  const count = useExplorer((state) => state.exploration.nodes.size);
  const [camera, setCamera] = useState<Camera | null>(null);
  const fitted = useRef(false);
  const takeCamera = useCallback(
    (next: Camera | null) => {
      setCamera(next);
      onCamera(next);
      fitted.current = false;
    },
    [onCamera],
  );

  // The first picture is shown whole; after that the camera moves only when it is asked to.
  useEffect(() => {
    if (start.state === "starting") fitted.current = false;
    if (fitted.current || start.state !== "ready" || !camera) return;
    fitted.current = true;
    camera.fit({ gliding: false });
  }, [start, camera]);

  return (
    <div className={styles.canvas}>
      {count > 0 && (
        <Suspense fallback={null}>
          <GraphCanvas
            edges={edges}
            confidences={confidences}
            out={out}
            label={say("canvas", { count, lines: edges.length })}
            onExpand={props.onExpand}
            onCamera={takeCamera}
          />
        </Suspense>
      )}
      <div className={styles.message}>{message()}</div>
    </div>
  );

  function message() {
    if (start.state === "failed") {
      return (
        <StateMessage failed title={say("failedTitle")} action={{ label: say("retry"), run: props.onAgain }}>
          {say("failedHint", { problem: start.error.message })}
        </StateMessage>
      );
    }
    if (start.state === "starting" && count === 0) {
      return <output className={styles.starting}>{say("starting")}</output>;
    }
    if (start.state === "empty" && count === 0) {
      return (
        <StateMessage
          title={say("emptyTitle")}
          action={{ label: say("add"), run: () => void navigate("/add") }}
        >
          {say("emptyHint")}
        </StateMessage>
      );
    }
    if (count === 0) {
      return (
        <StateMessage title={say("clearedTitle")} action={{ label: say("example"), run: props.onAgain }}>
          {say("clearedHint")}
        </StateMessage>
      );
    }
    if (edgesProblem !== null) {
      return (
        <StateMessage
          failed
          title={say("edgesFailed", { problem: edgesProblem })}
          action={{ label: say("retry"), run: props.onRetryEdges }}
        />
      );
    }
    return null;
  }
}
