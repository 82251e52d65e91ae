import type { EntityType, Modality } from "../api/generated/graphql.ts";
import { entityTypes } from "../theme/entity-marks.ts";
import { modalities } from "../theme/modality-marks.ts";
import type { Place } from "./exploration.ts";
import type { ExplorerState } from "./explorer-store.ts";
import type { EvidencePlace, Focus } from "./selection.ts";

/** What an address says about the picture; names and types come from the database. */
export interface AddressedPicture {
  readonly nodes: readonly AddressedNode[];
  readonly hiddenTypes: readonly EntityType[];
  readonly hiddenModalities: readonly Modality[];
  readonly minConfidence: number;
  readonly focus: Focus | null;
  readonly evidence: EvidencePlace | null;
}

export interface AddressedNode {
  readonly id: string;
  readonly place: Place;
  readonly addedBy: string | null;
}

const version = "1";
const shortTags: readonly (readonly [letter: string, tag: string])[] = [
  ["o", "official"],
  ["a", "agency"],
  ["r", "region"],
  ["i", "industry"],
  ["p", "program"],
  ["c", "commitment"],
  ["d", "document"],
];

/**
 * The part of the address after `#` that restores a picture: `v=1&n=a<hash>.120.-45.0~…`. A node is its id, x, y and,
 * where an expansion brought it, the position of that entity in the list. Empty for an empty picture.
 */
export function writeAddress({ exploration, filters, selection }: ExplorerState): string {
  const nodes = [...exploration.nodes.values()];
  if (nodes.length === 0) return "";
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const parts = [
    `v=${version}`,
    `n=${nodes
      .map(({ id, place, addedBy }) => {
        const source = addedBy === null ? undefined : places.get(addedBy);
        const numbers = [Math.round(place.x), Math.round(place.y), ...(source === undefined ? [] : [source])];
        return [shortId(id), ...numbers].join(".");
      })
      .join("~")}`,
  ];
  if (filters.hiddenTypes.size > 0) parts.push(`h=${[...filters.hiddenTypes].sort().join(".")}`);
  if (filters.hiddenModalities.size > 0) parts.push(`m=${[...filters.hiddenModalities].sort().join(".")}`);
  if (filters.minConfidence > 0) parts.push(`c=${filters.minConfidence}`);
  const focus = selection.focus;
  if (focus?.kind === "entity" || focus?.kind === "commitment") parts.push(`s=${shortId(focus.id)}`);
  if (focus?.kind === "edge") parts.push(`s=${shortId(focus.from)}.${shortId(focus.to)}`);
  const place = selection.evidence?.places[selection.evidence.index];
  if (place) {
    const stated = place.commitmentId === null ? [] : [shortId(place.commitmentId)];
    parts.push(`q=${[shortId(place.documentId), place.start, place.end, ...stated].join(".")}`);
  }
  return parts.join("&");
}

/** Reads what `writeAddress` wrote; null where the address holds no picture that this version knows. */
export function readAddress(hash: string): AddressedPicture | null {
  const fields = new Map(
    hash
      .replace(/^#/, "")
      .split("&")
      .map((part) => {
        const at = part.indexOf("=");
        return [part.slice(0, at), part.slice(at + 1)] as const;
      }),
  );
  if (fields.get("v") !== version) return null;
  const rows = (fields.get("n") ?? "").split("~").map((row) => row.split("."));
  const ids = rows.map(([id = ""]) => longId(id));
  const nodes = rows.flatMap(([, x, y, source], index): AddressedNode[] => {
    const id = ids[index];
    const place = { x: Number(x), y: Number(y) };
    if (!id || !Number.isFinite(place.x) || !Number.isFinite(place.y)) return [];
    return [{ id, place, addedBy: source === undefined ? null : (ids[Number(source)] ?? null) }];
  });
  if (nodes.length === 0) return null;
  return {
    nodes,
    hiddenTypes: known(fields.get("h"), entityTypes),
    hiddenModalities: known(fields.get("m"), modalities),
    minConfidence: readPercent(fields.get("c")),
    focus: readFocus(fields.get("s")),
    evidence: readEvidence(fields.get("q")),
  };
}

/** Address of the explorer that puts entities on the canvas and chooses them. */
export function addingAddress(ids: readonly string[]): string {
  return `/?add=${ids.map(encodeURIComponent).join(",")}`;
}

function readFocus(text: string | undefined): Focus | null {
  if (!text) return null;
  const [first, second] = text.split(".").map(longId);
  if (!first) return null;
  if (second) return { kind: "edge", from: first, to: second };
  if (first.startsWith("commitment_")) return { kind: "commitment", id: first, back: null };
  return { kind: "entity", id: first };
}

function readEvidence(text: string | undefined): EvidencePlace | null {
  const [id = "", start, end, stated] = (text ?? "").split(".");
  const commitmentId = stated === undefined ? null : longId(stated);
  const place = { documentId: longId(id), start: Number(start), end: Number(end), commitmentId };
  const valid = place.documentId !== "" && place.start >= 0 && place.end > place.start;
  return valid ? place : null;
}

function readPercent(text: string | undefined): number {
  const percent = /^\d{1,3}$/.test(text ?? "") ? Number(text) : 0;
  return percent <= 100 ? percent : 0;
}

function known<Item extends string>(text: string | undefined, items: readonly Item[]): readonly Item[] {
  const named = new Set((text ?? "").split("."));
  return items.filter((item) => named.has(item));
}

/** `agency_<20 hex digits>` becomes `a<20 hex digits>`; any other id is written out. */
function shortId(id: string): string {
  const [, tag, digits] = /^([a-z]+)_([0-9a-f]{20})$/.exec(id) ?? [];
  const letter = shortTags.find(([, name]) => name === tag)?.[0];
  return letter
    ? `${letter}${digits}`
    : `!${encodeURIComponent(id).replaceAll(".", "%2E").replaceAll("~", "%7E")}`;
}

function longId(text: string): string {
  if (text.startsWith("!")) return decode(text.slice(1));
  const tag = shortTags.find(([letter]) => letter === text[0])?.[1];
  // A damaged id stays as it is, so that it can be named as one that the database does not know.
  return tag && /^[0-9a-f]{20}$/.test(text.slice(1)) ? `${tag}_${text.slice(1)}` : text;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
