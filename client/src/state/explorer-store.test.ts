import { describe, expect, test } from "vitest";
import { aNode } from "./a-node.ts";
import { adding, moving, removing } from "./exploration.ts";
import { choose, filter, makeExplorerStore, perform, redo, startWith, undo } from "./explorer-store.ts";
import { toggleType } from "./filters.ts";
import { selectEdge, selectEntity, selectNodes, showEvidence } from "./selection.ts";

const a = aNode({ id: "a" });
const b = aNode({ id: "b", place: { x: 10, y: 20 } });

function storeWith(...nodes: (typeof a)[]) {
  const store = makeExplorerStore();
  startWith(store, nodes);
  return store;
}

function ids(store: ReturnType<typeof makeExplorerStore>) {
  return [...store.getState().exploration.nodes.keys()];
}

describe("undo and redo", () => {
  test("take a step back and do it again, places included", () => {
    const store = storeWith(a);
    perform(store, "expanded", adding(store.getState().exploration, [b]));
    const places = new Map([["b", { x: 1, y: 2 }]]);
    perform(store, "moved", moving(store.getState().exploration, places));
    undo(store);
    expect(store.getState().exploration.nodes.get("b")).toEqual(b);
    undo(store);
    expect(ids(store)).toEqual(["a"]);
    redo(store);
    redo(store);
    expect(store.getState().exploration.nodes.get("b")?.place).toEqual({ x: 1, y: 2 });
  });

  test("answer null where there is nothing to do, and change nothing", () => {
    const store = storeWith(a);
    const before = store.getState();
    expect([undo(store), redo(store)]).toEqual([null, null]);
    expect(store.getState()).toBe(before);
  });

  test("a new step forgets what could be done again", () => {
    const store = storeWith(a);
    perform(store, "added", adding(store.getState().exploration, [b]));
    undo(store);
    perform(store, "removed", removing(store.getState().exploration, ["a"]));
    expect(redo(store)).toBeNull();
  });

  test("choosing and filtering neither record a step nor forget one", () => {
    const store = storeWith(a);
    perform(store, "added", adding(store.getState().exploration, [b]));
    undo(store);
    const { history } = store.getState();
    choose(store, (selection) => selectEntity(selection, "a"));
    filter(store, (filters) => toggleType(filters, "AGENCY"));
    expect(store.getState().history).toBe(history);
    expect(redo(store)?.step.kind).toBe("added");
  });

  test("a change that changes nothing is no step", () => {
    const store = storeWith(a);
    perform(store, "added", adding(store.getState().exploration, [a]));
    expect(store.getState().history.past).toEqual([]);
  });
});

describe("what is chosen", () => {
  test("goes with the node that goes, evidence included", () => {
    const store = storeWith(a, b);
    choose(store, (selection) =>
      showEvidence(
        selectEdge(selection, "a", "b"),
        [{ documentId: "d", start: 0, end: 3, commitmentId: null }],
        0,
      ),
    );
    perform(store, "removed", removing(store.getState().exploration, ["b"]));
    expect(store.getState().selection).toEqual({
      nodes: new Set(["a"]),
      focus: null,
      evidence: null,
      cursor: null,
    });
  });

  test("stays where another node goes", () => {
    const store = storeWith(a, b);
    choose(store, (selection) => selectEntity(selection, "a"));
    perform(store, "removed", removing(store.getState().exploration, ["b"]));
    expect(store.getState().selection.focus).toEqual({ kind: "entity", id: "a" });
  });

  test("several nodes have no one focus, one has", () => {
    const { selection } = storeWith(a, b).getState();
    expect(selectNodes(selection, ["a", "b"]).focus).toBeNull();
    expect(selectNodes(selection, ["a"]).focus).toEqual({ kind: "entity", id: "a" });
  });

  test("walking past the last evidence stays at the last", () => {
    const { selection } = storeWith(a).getState();
    const places = [0, 10].map((start) => ({ documentId: "d", start, end: start + 5, commitmentId: null }));
    expect(showEvidence(selection, places, 2).evidence).toEqual({ places, index: 1 });
  });
});
