import { type PlacingTask, placeNodes } from "./place-nodes.ts";

addEventListener(
  "message",
  ({ data }: MessageEvent<{ readonly key: number; readonly task: PlacingTask }>) => {
    postMessage({ key: data.key, places: placeNodes(data.task) });
  },
);
