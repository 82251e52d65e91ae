import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { CanvasEdge } from "../../canvas/canvas-edge.ts";
import { leftOut } from "../../canvas/left-out.ts";
import { aNode } from "../../state/a-node.ts";
import { ExplorerStoreProvider, useExplorer } from "../../state/ExplorerStoreProvider.tsx";
import { makeExplorerStore, startWith } from "../../state/explorer-store.ts";
import { ConfidenceLegend } from "./ConfidenceLegend.tsx";
import { LeftOutNote } from "./LeftOutNote.tsx";

const edge = (id: string, to: string, confidence: number | null): CanvasEdge => ({
  id,
  from: "a",
  to,
  relation: "COMMITS_TO",
  label: null,
  modality: "WILL",
  confidence,
  count: 1,
});
const edges = [edge("1", "b", 0.7), edge("2", "c", 0.3), edge("3", "b", null)];
const confidences = new Map([
  ["a", 0.98],
  ["b", 0.62],
  ["c", 0.4],
]);

function Shown() {
  const { exploration, filters } = useExplorer((state) => state);
  return (
    <>
      <ConfidenceLegend edges={edges} confidences={confidences} />
      <LeftOutNote edges={edges} out={leftOut(exploration.nodes, edges, confidences, filters)} />
    </>
  );
}

function open() {
  const store = makeExplorerStore();
  startWith(store, [aNode({ id: "a" }), aNode({ id: "b" }), aNode({ id: "c" })]);
  render(
    <ExplorerStoreProvider store={store}>
      <Shown />
    </ExplorerStoreProvider>,
  );
  const slider = screen.getByRole("slider", { name: "可信度至少" });
  return {
    slide: (percent: number) => fireEvent.change(slider, { target: { value: String(percent) } }),
    said: () => [slider.getAttribute("aria-valuetext"), screen.getByText(/^\d+%$/).textContent],
    least: () => store.getState().filters.minConfidence,
    note: () => screen.queryByText(/^未显示/)?.firstChild?.textContent,
    user: userEvent.setup(),
  };
}

test("the legend tells how many entities and lines are how sure", () => {
  open();
  expect([...screen.getAllByTitle(/个实体/)].map((row) => [row.textContent, row.title])).toEqual([
    ["80% 及以上1 · 01 个实体，0 条连线", "1 个实体，0 条连线"],
    ["60–79%1 · 11 个实体，1 条连线", "1 个实体，1 条连线"],
    ["0–59%1 · 11 个实体，1 条连线", "1 个实体，1 条连线"],
  ]);
});

test("the slider shows its figure, and what it leaves out is counted until all is shown again", async () => {
  const { slide, said, least, note, user } = open();
  expect([said(), note()]).toEqual([["0%", "0%"], undefined]);
  slide(65);
  expect([said(), least(), note()]).toEqual([["65%", "65%"], 65, "未显示 2 / 3 个实体、3 / 3 条连线"]);
  await user.click(screen.getByRole("button", { name: "全部显示" }));
  expect([said(), least(), note()]).toEqual([["0%", "0%"], 0, undefined]);
});
