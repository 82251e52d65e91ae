import { describe, expect, it } from "vitest";
import { labels } from "../extract/entities/tagger/labels.ts";
import { labelCharacters } from "./label-characters.ts";

function labelled(text: string, programs: string[], industries: string[], optional: string[] = []): string {
  const named = (surfaces: string[]) =>
    surfaces.map((surface) => ({ canonical: surface, surfaces: [surface] }));
  const sets = labelCharacters({
    name: "001",
    text,
    labels: {
      programs: named(programs),
      industries: named(industries),
      optional: named(optional).map((entity) => ({ ...entity, type: "PROGRAM" })),
    },
  });
  return [...sets]
    .map((set) => {
      const allowed = labels.filter((_, at) => (set >> at) & 1);
      return allowed.length === 1 ? allowed[0] : "?";
    })
    .join(" ");
}

describe("labels of characters", () => {
  it("mark every place of a surface from its beginning to its end", () => {
    expect(labelled("推进天眼工程，天眼工程", ["天眼工程"], [])).toBe("O O BP IP IP EP O BP IP IP EP");
  });

  it("take the longer of two surfaces that overlap", () => {
    expect(labelled("茶旅融合区", ["茶旅融合区"], ["茶旅"])).toBe("BP IP IP IP EP");
  });

  it("leave open what the reader left open, but not inside a marked name", () => {
    expect(labelled("办好茶会和茶会节", ["茶会节"], [], ["茶会"])).toBe("O O ? ? O BP IP EP");
  });

  it("mark no single letter and nothing across lines", () => {
    expect(labelled("茶\n园", ["茶\n园"], ["茶"])).toBe("O O O");
  });
});
