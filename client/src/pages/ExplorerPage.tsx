import { useRef } from "react";
import type { Camera } from "../canvas/camera.ts";
import { ExplorerActionsProvider } from "../exploring/ExplorerActions.tsx";
import { ExplorerScreen } from "./ExplorerScreen.tsx";

/** The explorer: the canvas between the legend and the inspector. */
export function ExplorerPage() {
  const camera = useRef<Camera | null>(null);
  return (
    <ExplorerActionsProvider camera={camera}>
      <ExplorerScreen camera={camera} />
    </ExplorerActionsProvider>
  );
}
