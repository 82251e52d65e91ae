import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { ExplorerStoreProvider } from "../state/ExplorerStoreProvider.tsx";
import { makeExplorerStore } from "../state/explorer-store.ts";
import { aRow } from "./a-row.ts";
import { CommitmentTable } from "./CommitmentTable.tsx";

const target = {
  __typename: "Target" as const,
  id: "target_1",
  metric: "5G基站",
  comparator: "EQ" as const,
  value: 30000,
  unit: "个",
  deadline: null,
  confidence: 0.95,
};
const rows = [
  aRow({ targets: [target] }),
  aRow({
    id: "commitment_2",
    modality: "PROHIBITED",
    action: "不得新增",
    deadline: null,
    deadlineText: null,
    partners: [{ __typename: "Region", id: "region_1", name: "川东市" }],
    evidence: { ...aRow().evidence, start: 40, end: 60 },
  }),
];

function open() {
  const store = makeExplorerStore();
  render(
    <ExplorerStoreProvider store={store}>
      <CommitmentTable rows={rows} />
    </ExplorerStoreProvider>,
  );
  return { store, user: userEvent.setup(), lines: screen.getAllByRole("row").slice(1) };
}

describe("the table of commitments", () => {
  test("says who does what about what, how firmly, how sure it is, how much and by when", () => {
    const { lines } = open();
    expect(lines.map((line) => line.textContent)).toEqual([
      "将山城市交通局携手共建两江快线5G基站 = 30,000 个2025年12月31日可信度 83%",
      "不得山城市交通局 与川东市不得新增两江快线–可信度 83%",
    ]);
  });

  test("shows the sentence of the row that is clicked, with the others to walk to", async () => {
    const { store, user, lines } = open();
    const [, second] = lines;
    if (!second) throw new Error("The table has two rows.");
    await user.click(within(second).getByRole("button", { name: /不得新增/ }));
    expect(store.getState().selection.evidence).toEqual({
      places: [
        { documentId: "document_1", start: 10, end: 24, commitmentId: "commitment_1" },
        { documentId: "document_1", start: 40, end: 60, commitmentId: "commitment_2" },
      ],
      index: 1,
    });
    expect(second.hasAttribute("data-current")).toBe(true);
  });

  test("opens a commitment and can return to what was shown before", async () => {
    const { store, user } = open();
    const [details] = screen.getAllByRole("button", { name: "查看这条承诺" });
    if (!details) throw new Error("The table has two rows.");
    await user.click(details);
    expect(store.getState().selection.focus).toEqual({
      kind: "commitment",
      id: "commitment_1",
      back: null,
    });
  });
});
