import { MockedProvider } from "@apollo/client/testing/react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { ExplorerActionsProvider } from "../../exploring/ExplorerActions.tsx";
import { aNode } from "../../state/a-node.ts";
import { ExplorerStoreProvider } from "../../state/ExplorerStoreProvider.tsx";
import { choose, makeExplorerStore, startWith } from "../../state/explorer-store.ts";
import { notices } from "../../state/notices.ts";
import { selectNodes } from "../../state/selection.ts";
import { Toolbar } from "./Toolbar.tsx";

const camera = { current: null };

function open() {
  const store = makeExplorerStore();
  startWith(store, [aNode({ id: "a" }), aNode({ id: "b" }), aNode({ id: "c" })]);
  choose(store, (selection) => selectNodes(selection, ["a", "b"]));
  render(
    <MockedProvider>
      <ExplorerStoreProvider store={store}>
        <ExplorerActionsProvider camera={camera}>
          <Toolbar camera={camera} onShortcuts={() => undefined} />
        </ExplorerActionsProvider>
      </ExplorerStoreProvider>
    </MockedProvider>,
  );
  return { user: userEvent.setup(), drawn: () => [...store.getState().exploration.nodes.keys()] };
}

const said = () => notices.getState().notice?.text;
const button = (name: RegExp) => screen.getByRole("button", { name });

test("removing, undoing and doing again each say what they did", async () => {
  const { user, drawn } = open();
  await user.click(button(/^移除选中的 2 个实体/));
  expect([drawn(), said()]).toEqual([["c"], "已从画布移除 2 个实体"]);
  await user.click(button(/^撤销/));
  expect([drawn().toSorted(), said()]).toEqual([["a", "b", "c"], "已撤销：移除 2 个实体"]);
  await user.click(button(/^重做/));
  expect([drawn(), said()]).toEqual([["c"], "已重做：移除 2 个实体"]);
});

test("a button with nothing to do says so and does nothing", async () => {
  const { user, drawn } = open();
  expect(button(/^撤销/).getAttribute("aria-disabled")).toBe("true");
  await user.click(button(/^撤销/));
  expect(drawn()).toEqual(["a", "b", "c"]);
});
