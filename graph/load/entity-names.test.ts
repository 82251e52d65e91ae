import { describe, expect, it } from "vitest";
import { countForms, namePropertiesOf } from "./entity-names.ts";

describe("countForms", () => {
  it("forgets a form when the last document that has it goes", () => {
    const two = countForms(countForms(new Map(), ["市财政局", "财政局"], 1), ["财政局"], 1);
    expect(two).toEqual(
      new Map([
        ["市财政局", 1],
        ["财政局", 2],
      ]),
    );
    expect(countForms(two, ["市财政局", "财政局"], -1)).toEqual(new Map([["财政局", 1]]));
  });
});

describe("namePropertiesOf", () => {
  it("sorts the aliases, counts their documents and leaves the name out", () => {
    const counts = new Map([
      ["四川", 2],
      ["川", 1],
      ["四川省", 5],
    ]);
    expect(namePropertiesOf("Region", "四川省", counts)).toEqual({
      aliases: ["四川", "川"],
      aliasDocuments: [2, 1],
      shortNames: [],
      py: "c chuan sc scs sheng si sichuan sichuansheng",
    });
  });
});
