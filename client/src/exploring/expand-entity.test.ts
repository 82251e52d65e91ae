import { ApolloClient, ApolloLink, Observable } from "@apollo/client";
import { beforeEach, describe, expect, test } from "vitest";
import { makeCache } from "../api/client.ts";
import { aNode } from "../state/a-node.ts";
import { makeExplorerStore, startWith, undo } from "../state/explorer-store.ts";
import { expandEntity } from "./expand-entity.ts";

/** A hub with forty programs, the strongest first, and the answers that the API would give about it. */
const programs = Array.from({ length: 40 }, (_, index) => ({
  __typename: "Program",
  id: `program_${index}`,
  name: `项目${index}`,
}));
let asked: string[] = [];

function answer(operation: ApolloLink.Operation) {
  asked.push(operation.operationName ?? "");
  const { first, after, ids } = operation.variables;
  if (operation.operationName === "Picture") {
    const edges = ids
      .filter((id: string) => id.startsWith("program"))
      .map((to: string) => ({
        __typename: "SubgraphEdge",
        id: `edge_${to}`,
        from: "agency_hub",
        to,
        relation: "COMMITS_TO",
        label: "建设",
        modality: "WILL",
        confidence: 0.9,
        count: 1,
      }));
    return { subgraph: { __typename: "Subgraph", nodes: [], edges, missing: [] } };
  }
  const from = after ? Number(after) : 0;
  const to = Math.min(from + first, programs.length);
  return {
    node: {
      __typename: "Agency",
      id: "agency_hub",
      neighbours: {
        __typename: "NeighbourConnection",
        nodes: programs.slice(from, to).map((entity) => ({ __typename: "Neighbour", entity })),
        totalCount: programs.length,
        pageInfo: {
          __typename: "PageInfo",
          hasNextPage: to < programs.length,
          endCursor: String(to),
        },
      },
    },
  };
}

function start() {
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        observer.next({ data: answer(operation) });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ link, cache: makeCache() });
  const store = makeExplorerStore();
  startWith(store, [aNode({ id: "agency_hub", type: "AGENCY", place: { x: 7, y: -3 } })]);
  return { client, store };
}

const programsOfHub = { id: "agency_hub", types: ["PROGRAM"] as const };
const centre = { x: 0, y: 0 };

beforeEach(() => {
  asked = [];
});

describe("expanding", () => {
  test("adds the strongest in two requests and says of how many", async () => {
    const { client, store } = start();
    const result = await expandEntity(client, store, { ...programsOfHub, limit: 12 }, centre);
    expect(result).toEqual({ added: 12, total: 40, remaining: 28, full: false });
    expect([...store.getState().exploration.nodes.keys()]).toEqual([
      "agency_hub",
      ...programs.slice(0, 12).map(({ id }) => id),
    ]);
    expect(asked).toEqual(["StrongestNeighbours", "Picture"]);
  });

  test("goes on where the last one ended, repeats none and ends at the last", async () => {
    const { client, store } = start();
    await expandEntity(client, store, { ...programsOfHub, limit: 25 }, centre);
    const second = await expandEntity(client, store, { ...programsOfHub, limit: 25 }, centre);
    expect(second).toEqual({ added: 15, total: 40, remaining: 0, full: false });
    const third = await expandEntity(client, store, { ...programsOfHub, limit: 25 }, centre);
    expect(third).toEqual({ added: 0, total: 40, remaining: 0, full: false });
    expect(store.getState().exploration.nodes.size).toBe(41);
    expect(store.getState().history.past.length).toBe(2);
  });

  test("moves nothing that is there, and one undo takes all of it back", async () => {
    const { client, store } = start();
    await expandEntity(client, store, { ...programsOfHub, limit: 10 }, centre);
    const before = [...store.getState().exploration.nodes.values()];
    await expandEntity(client, store, { ...programsOfHub, limit: 10 }, centre);
    expect([...store.getState().exploration.nodes.values()].slice(0, 11)).toEqual(before);
    undo(store);
    expect([...store.getState().exploration.nodes.values()]).toEqual(before);
  });
});
