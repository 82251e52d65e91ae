import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { Extraction } from "../model/document.ts";
import { documentId } from "../model/ids.ts";
import { anExtraction, type Statement } from "./an-extraction.ts";
import { graphHash } from "./graph-contents.ts";
import { graphOf } from "./graph-of.ts";
import { IncompleteExtraction } from "./graph-rows.ts";
import type { GraphStore } from "./graph-store.ts";
import { chongqing, railway, sampleStatements, transport } from "./sample-statements.ts";

/**
 * What every store keeps to (see graph-store.ts). `makeStore` gives an empty one each time; `randomRuns` says how many
 * random histories it is taken through.
 */
export function describeGraphStore(
  name: string,
  makeStore: () => Promise<GraphStore>,
  { randomRuns = 100 }: { readonly randomRuns?: number } = {},
): void {
  describe(name, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await makeStore();
    });

    it("holds exactly what an extraction says", async () => {
      const extraction = aText("a.txt", [0, 1, 2, 3, 4]);
      expect(await store.put(extraction)).toEqual({
        status: "IMPORTED",
        document: extraction.document.id,
        replaced: null,
      });
      expect(await store.contents()).toEqual(graphOf([extraction]));
    });

    it("answers UNCHANGED and writes nothing when the same comes again", async () => {
      const extraction = aText("a.txt", [0, 1]);
      await store.put(extraction);
      expect(await store.put(extraction)).toEqual({
        status: "UNCHANGED",
        document: extraction.document.id,
        replaced: null,
      });
      expect(await store.contents()).toEqual(graphOf([extraction]));
    });

    it("replaces what a source said before, and facts that both texts state keep their ids", async () => {
      const before = aText("a.txt", [0, 1, 2]);
      const after = aText("a.txt", [5, 1, 0, 3]);
      await store.put(before);
      expect(await store.put(after)).toEqual({
        status: "IMPORTED",
        document: after.document.id,
        replaced: before.document.id,
      });
      expect(await store.contents()).toEqual(graphOf([after]));
      expect(after.commitments.map(({ id }) => id)).toEqual(
        before.commitments.map(({ id }) => id).filter((id) => id !== onlyCommitmentOf(2)),
      );
    });

    it("is as sure of a thing as the surest document that states it, in any order, and no longer than that one is there", async () => {
      const doubtful = aText("a.txt", [0, 1, 2, 3, 4]);
      const sure = withConfidence(aText("b.txt", [4, 3, 2, 1, 0]), 1);
      await store.put(sure);
      await store.put(doubtful);
      expect(await store.contents()).toEqual(graphOf([doubtful, sure]));
      const confidences = async () =>
        new Set(
          (await store.contents()).nodes
            .filter(({ labels }) => labels.includes("Commitment") || labels.includes("Target"))
            .map(({ properties }) => properties.confidence),
        );
      expect(await confidences()).toEqual(new Set([1]));
      await store.deleteDocument(sure.document.id);
      expect(await store.contents()).toEqual(graphOf([doubtful]));
      expect(await confidences()).toEqual(new Set([0.8, 0.7]));
      await store.put(sure);
      expect(await store.contents()).toEqual(graphOf([doubtful, sure]));
    });

    it("takes a new title for the same text", async () => {
      await store.put(aText("a.txt", [0], "旧题"));
      const renamed = aText("a.txt", [0], "新题");
      expect(await store.put(renamed)).toEqual({
        status: "IMPORTED",
        document: renamed.document.id,
        replaced: null,
      });
      expect(await store.contents()).toEqual(graphOf([renamed]));
    });

    it("keeps one document for two sources of one text, described by the source that sorts first", async () => {
      const [a, b] = [aText("a.txt", [0, 1], "甲"), aText("b.txt", [0, 1], "乙")];
      await store.put(b);
      await store.put(a);
      const documents = (await store.contents()).nodes.filter(({ labels }) => labels.includes("Document"));
      expect(
        documents.map(({ properties }) => [properties.title, properties.source, properties.sources]),
      ).toEqual([["甲", "a.txt", ["a.txt", "b.txt"]]]);
      expect(await store.contents()).toEqual(graphOf([a, b]));
    });

    it("falls back to the next source of a text when the first says something else", async () => {
      const b = aText("b.txt", [0, 1], "乙");
      const other = aText("a.txt", [3]);
      await store.put(aText("a.txt", [0, 1], "甲"));
      await store.put(b);
      expect(await store.put(other)).toEqual({
        status: "IMPORTED",
        document: other.document.id,
        replaced: null,
      });
      expect(await store.contents()).toEqual(graphOf([b, other]));
    });

    it("removes with a document exactly what only it supported", async () => {
      const [kept, gone] = [aText("a.txt", [0, 3]), aText("b.txt", [0, 1, 2])];
      await store.put(kept);
      await store.put(gone);
      expect(await store.deleteDocument(gone.document.id)).toBe(true);
      expect(await store.contents()).toEqual(graphOf([kept]));
      expect(await store.fingerprints(["a.txt", "b.txt"])).toEqual(
        new Map([["a.txt", kept.document.fingerprint]]),
      );
    });

    it("removes a shared text for all its sources", async () => {
      const [a, b] = [aText("a.txt", [0]), aText("b.txt", [0])];
      await store.put(a);
      await store.put(b);
      expect(await store.deleteDocument(a.document.id)).toBe(true);
      expect(await store.contents()).toEqual({ nodes: [], relationships: [] });
    });

    it("answers false for a document that is not there", async () => {
      expect(await store.deleteDocument(documentId("没有这份文件"))).toBe(false);
    });

    it("collects the forms of a name over all documents and forgets those that no document has", async () => {
      const [a, b] = [aText("a.txt", [0]), aText("b.txt", [3])];
      const aliases = async () =>
        (await store.contents()).nodes.find(({ id }) => id === transport.id)?.properties.aliases;
      await store.put(a);
      expect(await aliases()).toEqual(["市交通局"]);
      await store.put(b);
      expect(await aliases()).toEqual(["市交通局", "渝交通局"]);
      await store.deleteDocument(a.document.id);
      expect(await aliases()).toEqual(["渝交通局"]);
    });

    it("tells the fingerprints of the sources that hold something", async () => {
      const [a, b] = [aText("a.txt", [0]), aText("b.txt", [0])];
      await store.put(b);
      await store.put(a);
      expect(await store.fingerprints(["b.txt", "none.txt", "a.txt"])).toEqual(
        new Map([
          ["b.txt", b.document.fingerprint],
          ["a.txt", a.document.fingerprint],
        ]),
      );
      expect(await store.fingerprints([])).toEqual(new Map());
    });

    it("stores nothing of an extraction that lacks an entity", async () => {
      const whole = aText("a.txt", [1]);
      const lacking = {
        ...whole,
        mentioned: whole.mentioned.filter(({ entity }) => entity.id !== railway.id),
      };
      await expect(store.put(lacking)).rejects.toThrow(IncompleteExtraction);
      expect(await store.contents()).toEqual({ nodes: [], relationships: [] });
      await expect(store.putAll([aText("b.txt", [0]), lacking])).rejects.toThrow(IncompleteExtraction);
      expect(await store.contents()).toEqual({ nodes: [], relationships: [] });
    });

    it("puts several as if one after the other, also where they concern the same source or text", async () => {
      const before = aText("a.txt", [0, 1], "甲");
      const [shared, after] = [aText("b.txt", [0, 1], "乙"), aText("a.txt", [3])];
      expect(await store.putAll([])).toEqual([]);
      expect(await store.putAll([before, shared, before, after])).toEqual([
        { status: "IMPORTED", document: before.document.id, replaced: null },
        { status: "IMPORTED", document: before.document.id, replaced: null },
        { status: "UNCHANGED", document: before.document.id, replaced: null },
        { status: "IMPORTED", document: after.document.id, replaced: null },
      ]);
      expect(await store.contents()).toEqual(graphOf([shared, after]));
    });

    it("comes to one graph whatever the order of the puts", async () => {
      const puts = [
        aText("a.txt", [0, 1], "甲"),
        aText("b.txt", [0, 1], "乙"),
        aText("c.txt", [2, 3, 4]),
        aText("d.txt", [4, 0]),
        aText("e.txt", [5]),
      ];
      const hashes = new Set<string>();
      for (const order of fc.sample(fc.shuffledSubarray(puts, { minLength: puts.length }), {
        numRuns: 20,
        seed: 7,
      })) {
        store = await makeStore();
        for (const extraction of order) await store.put(extraction);
        hashes.add(graphHash(await store.contents()));
      }
      expect([...hashes]).toEqual([graphHash(graphOf(puts))]);
    });

    it("holds after any history what the last put of each source says", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
          store = await makeStore();
          const held = new Map<string, Extraction>();
          const together: Extraction[] = [];
          for (const { source, title, parts, remove, alone } of steps) {
            if (remove || alone) await store.putAll(together.splice(0));
            const known = held.get(source);
            if (remove && known) {
              for (const [each, { document }] of held)
                if (document.id === known.document.id) held.delete(each);
              await store.deleteDocument(known.document.id);
            } else {
              const extraction = aText(source, parts, title);
              held.set(source, extraction);
              if (alone) await store.put(extraction);
              else together.push(extraction);
            }
          }
          await store.putAll(together);
          expect(await store.contents()).toEqual(graphOf(held.values()));
        }),
        { numRuns: randomRuns, seed: 11 },
      );
    });
  });
}

const step = fc.record({
  source: fc.constantFrom("a.txt", "b.txt", "c.txt"),
  title: fc.constantFrom(null, "甲", "乙"),
  // Few texts, so that sources often share one.
  parts: fc.constantFrom([0], [0, 1], [1, 3], [2, 4, 5], [0, 1, 2, 3, 4], [3, 0, 0]),
  remove: fc.boolean(),
  alone: fc.boolean(),
});

function withConfidence(extraction: Extraction, confidence: number): Extraction {
  return {
    ...extraction,
    mentioned: extraction.mentioned.map((found) => ({ ...found, confidence })),
    commitments: extraction.commitments.map((commitment) => ({
      ...commitment,
      confidence,
      targets: commitment.targets.map((target) => ({ ...target, confidence })),
    })),
  };
}

function aText(source: string, parts: readonly number[], title: string | null = null): Extraction {
  // The home region depends on the title here, as facts may in real texts.
  return anExtraction({
    source,
    title,
    home: title === "乙" ? chongqing : null,
    statements: parts.map(statement),
  });
}

function statement(index: number): Statement {
  const found = sampleStatements[index];
  if (!found) throw new Error(`There is no sample statement ${index}.`);
  return found;
}

function onlyCommitmentOf(index: number): string | undefined {
  return anExtraction({ statements: [statement(index)] }).commitments[0]?.id;
}
