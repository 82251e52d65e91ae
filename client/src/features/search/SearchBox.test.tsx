import { MockedProvider } from "@apollo/client/testing/react";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { makeCache } from "../../api/client.ts";
import { rememberEntity } from "./recent-entities.ts";
import { SearchBox } from "./SearchBox.tsx";
import { SearchEntities, shown } from "./use-search.ts";

const agency = {
  __typename: "Agency" as const,
  id: "agency_1",
  name: "山城市发展和改革委员会",
  aliases: ["市发改委"],
  commitmentCount: 12,
  region: { __typename: "Region" as const, id: "region_1", name: "山城市" },
};
const program = {
  __typename: "Program" as const,
  id: "program_1",
  name: "山城发改示范项目",
  aliases: [],
  commitmentCount: 1,
  programKind: "PROJECT" as const,
};

function open(answer: { readonly nodes: readonly object[] } | Error) {
  const onChoose = vi.fn();
  const request = { query: SearchEntities, variables: { query: "发改", first: shown } };
  const mock =
    answer instanceof Error
      ? { request, error: answer }
      : {
          request,
          result: {
            data: {
              search: {
                __typename: "EntityConnection" as const,
                nodes: [...answer.nodes] as (typeof agency)[],
                totalCount: answer.nodes.length,
              },
            },
          },
        };
  render(
    <MockedProvider mocks={[mock]} cache={makeCache()}>
      <SearchBox onChoose={onChoose} />
    </MockedProvider>,
  );
  return { onChoose, box: screen.getByRole("combobox"), user: userEvent.setup() };
}

beforeEach(() => localStorage.clear());

describe("the search box", () => {
  test("groups what it finds by type, with what tells one from another", async () => {
    const { box, user } = open({ nodes: [program, agency] });
    await user.type(box, "发改");
    const options = await screen.findAllByRole("option");
    expect(options.map((option) => option.textContent)).toEqual([
      "山城市发展和改革委员会山城市12 条承诺",
      "山城发改示范项目工程1 条承诺",
    ]);
    expect(screen.getAllByRole("group").map((group) => group.getAttribute("aria-label"))).toEqual([
      "机构",
      "项目",
    ]);
  });

  test("is walked with the arrows, round the ends, and chooses with Enter", async () => {
    const { box, user, onChoose } = open({ nodes: [agency, program] });
    await user.type(box, "发改");
    await screen.findAllByRole("option");
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(box.getAttribute("aria-activedescendant")).toContain("program_1");
    await waitFor(() => expect(screen.getByText("找到 2 个")).toBeTruthy());
    await user.keyboard("{Enter}");
    expect(onChoose.mock.calls).toEqual([["program_1"]]);
  });

  test("leaves the keys of an input method alone", async () => {
    const { box, user, onChoose } = open({ nodes: [agency] });
    await user.type(box, "发改");
    await screen.findAllByRole("option");
    fireEvent.keyDown(box, { key: "Enter", isComposing: true });
    expect(onChoose).not.toHaveBeenCalled();
  });

  test("says that nothing was found, and what to do", async () => {
    const { box, user } = open({ nodes: [] });
    await user.type(box, "发改");
    expect(await screen.findByText("没有找到“发改”")).toBeTruthy();
  });

  test("says what went wrong and offers to try again", async () => {
    const { box, user } = open(new Error("没有连接"));
    await user.type(box, "发改");
    expect(await screen.findByText(/没有连接/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "重试" })).toBeTruthy();
  });

  test("offers what was chosen before while nothing is typed", async () => {
    rememberEntity({ id: "agency_1", type: "AGENCY", name: "山城市发展和改革委员会" });
    const { box, user, onChoose } = open({ nodes: [] });
    await user.click(box);
    await user.keyboard("{Enter}");
    expect(onChoose.mock.calls).toEqual([["agency_1"]]);
  });

  test("takes the focus with the slash key, though not from another field", async () => {
    const { box, user } = open({ nodes: [] });
    await user.keyboard("/");
    expect(document.activeElement).toBe(box);
    expect(box).toHaveProperty("value", "");
  });
});
