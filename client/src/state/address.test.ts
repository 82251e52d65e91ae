import { describe, expect, test } from "vitest";
import { aNode } from "./a-node.ts";
import { readAddress, writeAddress } from "./address.ts";
import { type ExplorerState, emptyExplorer } from "./explorer-store.ts";
import { emptySelection } from "./selection.ts";

const agency = "agency_00112233445566778899";
const program = "program_aabbccddeeff00112233";
const commitment = "commitment_0123456789abcdef0123";
const document = "document_ffffffffffffffffffff";

const state: ExplorerState = {
  ...emptyExplorer,
  exploration: {
    nodes: new Map(
      [
        aNode({ id: agency, type: "AGENCY", place: { x: 12.4, y: -7.6 } }),
        aNode({ id: program, place: { x: 150, y: 0 }, addedBy: agency }),
        aNode({ id: "foreign.id~1&=", place: { x: 1, y: 2 } }),
      ].map((node) => [node.id, node]),
    ),
  },
  filters: {
    hiddenTypes: new Set(["OFFICIAL"]),
    hiddenModalities: new Set(["WEAK", "DONE"]),
    minConfidence: 65,
  },
  selection: {
    ...emptySelection,
    focus: { kind: "edge", from: agency, to: program },
    evidence: {
      places: [{ documentId: document, start: 3, end: 40, commitmentId: commitment }],
      index: 0,
    },
  },
};

describe("the address of a picture", () => {
  test("gives back ids, rounded places, what brought what, what is hidden, chosen and quoted", () => {
    expect(readAddress(`#${writeAddress(state)}`)).toEqual({
      nodes: [
        { id: agency, place: { x: 12, y: -8 }, addedBy: null },
        { id: program, place: { x: 150, y: 0 }, addedBy: agency },
        { id: "foreign.id~1&=", place: { x: 1, y: 2 }, addedBy: null },
      ],
      hiddenTypes: ["OFFICIAL"],
      hiddenModalities: ["DONE", "WEAK"],
      minConfidence: 65,
      focus: { kind: "edge", from: agency, to: program },
      evidence: { documentId: document, start: 3, end: 40, commitmentId: commitment },
    });
  });

  test("quotes words that state no commitment as well", () => {
    const place = { documentId: document, start: 3, end: 40, commitmentId: null };
    const selection = { ...emptySelection, evidence: { places: [place], index: 0 } };
    expect(readAddress(`#${writeAddress({ ...state, selection })}`)?.evidence).toEqual(place);
  });

  test("is short: an id costs its hash and a letter", () => {
    expect(writeAddress({ ...state, selection: emptySelection, filters: emptyExplorer.filters })).toBe(
      "v=1&n=a00112233445566778899.12.-8~paabbccddeeff00112233.150.0.0~!foreign%2Eid%7E1%26%3D.1.2",
    );
  });

  test("is empty for an empty canvas", () => {
    expect(writeAddress(emptyExplorer)).toBe("");
  });

  test("of another version, or of nothing, is no picture", () => {
    expect([
      readAddress(""),
      readAddress("#v=9&n=a00112233445566778899.0.0"),
      readAddress("#v=1&n="),
    ]).toEqual([null, null, null]);
  });

  test("with a least confidence that is no whole percent leaves nothing out for it", () => {
    const least = (text: string) => readAddress(`#v=1&n=a00112233445566778899.0.0${text}`)?.minConfidence;
    expect(["&c=0", "&c=60", "&c=100", "&c=101", "&c=6e1", "&c=", ""].map(least)).toEqual([
      0, 60, 100, 0, 0, 0, 0,
    ]);
  });

  test("keeps a damaged id, so that it can be named, and drops a node without a place", () => {
    expect(readAddress("#v=1&n=q123.4.5~a00112233445566778899.x.0")?.nodes).toEqual([
      { id: "q123", place: { x: 4, y: 5 }, addedBy: null },
    ]);
  });
});
