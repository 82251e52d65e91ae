import { useComputedColorScheme } from "@mantine/core";
import cytoscape, { type Core } from "cytoscape";
import { useEffect, useRef, useState } from "react";
import { type Camera, cameraOf } from "./camera.ts";
import type { CanvasEdge } from "./canvas-edge.ts";
import { canvasStyle } from "./canvas-style.ts";
import { ElementsController } from "./controllers/ElementsController.tsx";
import { FilterController } from "./controllers/FilterController.tsx";
import { HoverController } from "./controllers/HoverController.tsx";
import { LayoutController } from "./controllers/LayoutController.tsx";
import { SelectionController } from "./controllers/SelectionController.tsx";
import type { LeftOut } from "./left-out.ts";

interface GraphCanvasProps {
  readonly edges: readonly CanvasEdge[];
  /** How sure each entity is, 0 to 1, by id. */
  readonly confidences: ReadonlyMap<string, number>;
  readonly out: LeftOut;
  /** What the picture is called by a screen reader; the list beside it says what is in it. */
  readonly label: string;
  readonly onExpand: (id: string) => void;
  /** Gives the camera when the picture is there and takes it back when it goes. */
  readonly onCamera: (camera: Camera | null) => void;
}

/** The picture of the explored entities. The only component that creates and destroys Cytoscape. */
export function GraphCanvas({ edges, confidences, out, label, onExpand, onCamera }: GraphCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const [cy, setCy] = useState<Core | null>(null);
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });

  useEffect(() => {
    const container = place.current;
    if (!container) return;
    const own = cytoscape({
      container,
      minZoom: 0.12,
      maxZoom: 3,
      boxSelectionEnabled: true,
      autounselectify: true,
      layout: { name: "preset" },
    });
    // The middle of what is seen stays the middle when an area beside the canvas folds or comes up.
    const resizing = new ResizeObserver(() => {
      const [width, height] = [own.width(), own.height()];
      own.resize();
      own.panBy({ x: (own.width() - width) / 2, y: (own.height() - height) / 2 });
    });
    resizing.observe(container);
    setCy(own);
    onCamera(cameraOf(own));
    return () => {
      resizing.disconnect();
      onCamera(null);
      setCy(null);
      own.destroy();
    };
  }, [onCamera]);

  useEffect(() => {
    cy?.style(canvasStyle(scheme));
  }, [cy, scheme]);

  return (
    <>
      <div ref={place} data-canvas role="img" aria-label={label} style={{ position: "absolute", inset: 0 }} />
      {cy && (
        <>
          <ElementsController cy={cy} edges={edges} confidences={confidences} />
          <LayoutController cy={cy} />
          <FilterController cy={cy} out={out} />
          <SelectionController cy={cy} edges={edges} onExpand={onExpand} />
          <HoverController cy={cy} />
        </>
      )}
    </>
  );
}
